import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { noticeText, type OfficeNotice } from '../notice-text.ts'
import { shopWords } from '../words.ts'

/** What the office is told, each with the way to what it is about. */
export function NoticeList({ notices }: { notices: OfficeNotice[] }) {
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <li key={notice.id} data-unseen={notice.seenAt ? undefined : ''}>
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
    <div>
      <p>{noticeText(kind, language)}</p>
      <p className="text-soft">
        {moment(createdAt, language)}
        {about.order && (
          <>
            {' · '}
            <a href={to('officeOrder', language, { order: String(about.order) })}>
              {say('office.notices.toOrder', { number: about.number ?? '' })}
            </a>
          </>
        )}
        {about.review && (
          <>
            {' · '}
            <a href={to('review', language, { review: String(about.review) })}>{say('office.notices.toReview')}</a>
          </>
        )}
      </p>
      <details>
        <summary className="text-soft">{say('office.notices.details')}</summary>
        <dl className="m-0">
          {Object.entries(about).map(([name, value]) => (
            <div key={name}>
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
