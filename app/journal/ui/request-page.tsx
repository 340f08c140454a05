import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { OfficeRequest } from '../request-for-office.server.ts'
import { journalWords } from '../words.ts'
import { RequestAnswer } from './request-answer.tsx'
import { RequestMeeting } from './request-meeting.tsx'
import { RequestMoves } from './request-moves.tsx'
import { RequestNoteForm } from './request-note-form.tsx'
import { RequestStanding } from './request-standing.tsx'
import { RequestTimeline } from './request-timeline.tsx'
import { RequestOthers, RequestTyped } from './request-typed.tsx'

/** What came back from one of the page's forms, refused: what was typed is still in it. */
export type Replies = {
  answer?: FormReply
  note?: FormReply
  appointment?: FormReply
  proposal?: FormReply
  /** A refusal of a form that has no fields, as a sentence. */
  refused?: string
}

/** One request for the office: everything typed, everything done, and whatever can be done next. */
export function RequestPage({ request, replies = {} }: { request: OfficeRequest; replies?: Replies }) {
  const language = useLanguage()
  const say = journalWords(language)
  const title = say('office.page.title', { kind: say(`kind.${request.kind}`), name: request.name })
  const open = request.state !== 'closed'
  return (
    <Page title={title} wide>
      <title>{title}</title>
      <p className="desk-head">
        <RequestStanding state={request.state} />
        <span className="text-soft">{moment(request.createdAt, language)}</span>
        <a href={to('officeRequests', language)}>{say('office.page.back')}</a>
      </p>
      {replies.refused && <Notice look="wrong">{replies.refused}</Notice>}
      <div className="desk">
        <div>
          <RequestTyped request={request} />
          {request.kind === 'meeting' && <RequestMeeting request={request} replies={replies} />}
          {open && <RequestAnswer request={request} reply={replies.answer} />}
        </div>
        <div>
          <RequestMoves request={request} />
          <RequestNoteForm request={request} reply={replies.note} />
          <RequestTimeline request={request} />
          <RequestOthers request={request} />
          <section className="request-aside" aria-label={say('office.erase.link')}>
            <p className="hint">{say('office.erase.retention')}</p>
            <p>
              <a className="text-wrong" href={to('officeRequestErasure', language, { request: request.id })}>
                {say('office.erase.link')}
              </a>
            </p>
          </section>
        </div>
      </div>
    </Page>
  )
}
