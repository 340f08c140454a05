import { to } from '#app/i18n/addresses.ts'
import { moment, time, weekday } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { OfficeRequest } from '../request-for-office.server.ts'
import { journalWords } from '../words.ts'
import { AppointmentFields } from './appointment-fields.tsx'
import { ProposalFields } from './proposal-fields.tsx'
import type { Replies } from './request-page.tsx'

type Props = { request: OfficeRequest }

/**
 * The meeting of a request: when it is, and how to fix, move, propose or call it off. Moving and calling off stand behind
 * a first step, so that no letter leaves by a slip.
 */
export function RequestMeeting({ request, replies }: Props & { replies: Replies }) {
  const say = journalWords(useLanguage())
  const { appointment, state } = request
  const fixed = appointment !== null && appointment.cancelledAt === null
  return (
    <section aria-labelledby="meeting-title">
      <h2 id="meeting-title">{say('office.appointment.title')}</h2>
      <Agreed request={request} />
      {state !== 'closed' && (
        <>
          {fixed ? (
            <details open={replies.appointment !== undefined} className="request-aside">
              <summary>{say('office.appointment.toMove')}</summary>
              <AppointmentFields request={request} reply={replies.appointment} fixed />
            </details>
          ) : (
            <AppointmentFields request={request} reply={replies.appointment} />
          )}
          {fixed ? <CallOff request={request} /> : <ProposalFields request={request} reply={replies.proposal} />}
        </>
      )}
    </section>
  )
}

function Agreed({ request: { appointment } }: Props) {
  const language = useLanguage()
  const say = journalWords(language)
  if (!appointment) return null
  const { startsAt, endsAt, place, cancelledAt } = appointment
  if (cancelledAt) return <Notice>{say('office.appointment.calledOff', { moment: moment(startsAt, language) })}</Notice>
  return (
    <Notice look="good">
      <p>
        {say('office.appointment.agreed', {
          day: weekday(startsAt, language),
          from: time(startsAt, language),
          until: time(endsAt, language),
        })}
      </p>
      <p>{say('office.appointment.agreedPlace', { place })}</p>
    </Notice>
  )
}

function CallOff({ request: { id, version } }: Props) {
  const language = useLanguage()
  const say = journalWords(language)
  return (
    <details className="request-aside">
      <summary>{say('office.appointment.toCallOff')}</summary>
      <p className="hint">{say('office.appointment.callOffHint')}</p>
      <form method="post" action={to('officeRequestCancellation', language, { request: id })} className="actions">
        <input type="hidden" name="version" value={version} />
        <Button look="danger">{say('office.appointment.callOff')}</Button>
      </form>
    </details>
  )
}
