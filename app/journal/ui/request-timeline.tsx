import type { ReactNode } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { OfficeRequest } from '../request-for-office.server.ts'
import { timelineOf } from '../timeline.ts'
import { journalWords } from '../words.ts'

type Props = { request: OfficeRequest }
type Move = OfficeRequest['moves'][number]
type Note = OfficeRequest['notes'][number]
type Mail = OfficeRequest['mails'][number]

/** Everything that was done with a request, by whom and when, the newest first. */
export function RequestTimeline({ request }: Props) {
  const language = useLanguage()
  const say = journalWords(language)
  const nameOf = (byId: string | null) =>
    byId ? (request.people[byId] ?? say('office.page.somebody')) : say('office.page.system')
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say('office.page.history')}</h2>
      <ol className="request-history">
        {timelineOf(request).map((entry) => {
          if (entry.what === 'move')
            return (
              <Entry key={entry.move.id} at={entry.at} by={nameOf(entry.move.byId)}>
                <MoveText move={entry.move} />
              </Entry>
            )
          if (entry.what === 'mail')
            return (
              <Entry key={entry.mail.id} at={entry.at} by={nameOf(entry.mail.byId)}>
                <MailText mail={entry.mail} />
              </Entry>
            )
          return (
            <Entry key={entry.note.id} at={entry.at} by={nameOf(entry.note.byId)}>
              <NoteText note={entry.note} request={request} />
            </Entry>
          )
        })}
      </ol>
    </section>
  )
}

function Entry({ at, by, children }: { at: Date; by: string; children: ReactNode }) {
  const language = useLanguage()
  return (
    <li>
      {children}
      <p className="request-by">
        <time dateTime={at.toISOString()}>{moment(at, language)}</time> · {by}
      </p>
    </li>
  )
}

const about = {
  received: 'office.why.received',
  moved: 'office.why.moved',
  proposed: 'office.why.proposed',
  accepted: 'office.why.accepted',
  rescheduled: 'office.why.rescheduled',
  'called-off': 'office.why.calledOff',
} as const

function MoveText({ move: { why, to: state, at } }: { move: Move }) {
  const language = useLanguage()
  const say = journalWords(language)
  if (!(why in about)) return <p>{say(`office.state.${state}`)}</p>
  const values = { state: say(`office.state.${state}`), moment: at ? moment(at, language) : '' }
  return <p>{say(about[why as keyof typeof about], values)}</p>
}

function MailText({ mail: { subject, text, sentAt } }: { mail: Mail }) {
  const language = useLanguage()
  const say = journalWords(language)
  return (
    <details>
      <summary>
        {say('office.why.answered')}: {subject}
      </summary>
      <p className="request-text">{text}</p>
      <p className="hint">
        {sentAt ? say('office.answer.sent', { date: moment(sentAt, language) }) : say('office.answer.onTheWay')}
      </p>
    </details>
  )
}

function NoteText({ note: { id, text, byId }, request }: Props & { note: Note }) {
  const language = useLanguage()
  const say = journalWords(language)
  return (
    <>
      <p className="request-text request-note">{text}</p>
      {byId === request.readerId && (
        <form method="post" action={to('officeRequestNote', language, { request: request.id, note: id })}>
          <button type="submit" className="request-undo">
            {say('office.notes.remove')}
          </button>
        </form>
      )}
    </>
  )
}
