import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { noticeText, type OfficeNotice } from '../notice-text.ts'
import { shopWords } from '../words.ts'

/** What the office is told, each with the way to what it is about. */
export function NoticeList({ notices }: { notices: OfficeNotice[] }) {
  return (
    <ul className="m-0 list-none p-0">
      {notices.map((notice) => (
        <li
          key={notice.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <About notice={notice} />
          <Seen notice={notice} />
        </li>
      ))}
    </ul>
  )
}

function About({ notice: { kind, about, createdAt } }: { notice: OfficeNotice }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <div className="max-w-prose">
      <p className="m-0">{noticeText(kind, language)}</p>
      <p className="m-0 text-soft">
        {moment(createdAt, language)}
        {about.order && (
          <>
            {' · '}
            <a href={to('officeOrder', language, { order: String(about.order) })}>
              {say('office.notices.toOrder', { number: about.number ?? '' })}
            </a>
          </>
        )}
      </p>
      <details>
        <summary className="text-soft">{say('office.notices.details')}</summary>
        <dl className="m-0">
          {Object.entries(about).map(([name, value]) => (
            <div key={name} className="flex flex-wrap gap-x-2">
              <dt className="text-soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

function Seen({ notice: { id, seenAt } }: { notice: OfficeNotice }) {
  const language = useLanguage()
  const say = shopWords(language)
  if (seenAt)
    return <span className="text-soft">{say('office.notices.seenOn', { date: moment(seenAt, language) })}</span>
  return (
    <form method="post" action={to('officeNotice', language, { notice: id })}>
      <Button look="quiet">{say('office.notices.seen')}</Button>
    </form>
  )
}
