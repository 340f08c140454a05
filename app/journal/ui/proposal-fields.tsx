import { to } from '#app/i18n/addresses.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { ProposalForm } from '../office-forms.ts'
import type { OfficeRequest } from '../request-for-office.server.ts'
import { journalWords } from '../words.ts'

/** Ask the visitor whether another time suits. */
export function ProposalFields({ request, reply }: { request: OfficeRequest; reply?: FormReply }) {
  const language = useLanguage()
  const say = journalWords(language)
  const [form, fields] = useFilled(ProposalForm, reply, undefined, 'proposal')
  return (
    <details open={reply !== undefined} className="request-aside">
      <summary>{say('office.appointment.propose')}</summary>
      <PlainForm form={form} action={to('officeRequestProposal', language, { request: request.id })}>
        <input type="hidden" name="version" value={request.version} />
        <Field
          field={fields.time}
          label={say('office.appointment.time')}
          hint={say('office.appointment.proposeHint')}
          type="datetime-local"
        />
        <div className="actions">
          <Button look="quiet">{say('office.appointment.proposeSubmit')}</Button>
        </div>
      </PlainForm>
    </details>
  )
}
