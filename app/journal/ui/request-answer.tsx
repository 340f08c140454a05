import { to } from '#app/i18n/addresses.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, TextField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { AnswerForm } from '../office-forms.ts'
import type { OfficeRequest } from '../request-for-office.server.ts'
import { journalWords } from '../words.ts'

/** Answer a request by mail, from its page. The subject starts in the visitor's own language. */
export function RequestAnswer({ request, reply }: { request: OfficeRequest; reply?: FormReply }) {
  const language = useLanguage()
  const say = journalWords(language)
  const theirs = journalWords(request.language)
  const subject = theirs('office.answer.subjectStart', { kind: theirs(`kind.${request.kind}`) })
  const [form, fields] = useFilled(AnswerForm, reply, { subject }, 'answer')
  const hint = say('office.answer.textHint', {
    language: say(`office.answer.languages.${request.language}`),
    name: request.name,
  })
  return (
    <section aria-labelledby="answer-title">
      <h2 id="answer-title">{say('office.answer.title')}</h2>
      <PlainForm form={form} action={to('officeRequestAnswer', language, { request: request.id })}>
        {/* Always the version this page shows: sent again after a refusal, it is sent knowingly. */}
        <input type="hidden" name="version" value={request.version} />
        <Field field={fields.subject} label={say('office.answer.subject')} lang={request.language} />
        <TextField field={fields.text} label={say('office.answer.text')} hint={hint} rows={8} lang={request.language} />
        <div className="actions">
          <Button>{say('office.answer.submit')}</Button>
        </div>
      </PlainForm>
    </section>
  )
}
