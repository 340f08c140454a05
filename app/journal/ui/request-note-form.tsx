import { to } from '#app/i18n/addresses.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { NoteForm } from '../office-forms.ts'
import type { OfficeRequest } from '../request-for-office.server.ts'
import { journalWords } from '../words.ts'

/** Write a note for the office. */
export function RequestNoteForm({ request: { id }, reply }: { request: OfficeRequest; reply?: FormReply }) {
  const language = useLanguage()
  const say = journalWords(language)
  const [form, fields] = useFilled(NoteForm, reply, undefined, 'note')
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{say('office.notes.title')}</h2>
      <PlainForm form={form} action={to('officeRequestNotes', language, { request: id })}>
        <TextField field={fields.text} label={say('office.notes.label')} hint={say('office.notes.hint')} rows={3} />
        <div className="actions">
          <Button look="quiet">{say('office.notes.add')}</Button>
        </div>
      </PlainForm>
    </section>
  )
}
