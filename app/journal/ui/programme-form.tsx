import { to } from '#app/i18n/addresses.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { ProgrammeForm as Asked } from '../programme-forms.ts'
import { programmeWords } from '../programme-words.ts'
import { PrivacyNote } from './privacy-note.tsx'
import { Honeypot } from './sender-fields.tsx'

type Props = { course: string; reply?: FormReply; known?: { name: string; email: string } | null }

/** Ask for the programme of a course (its slug) by mail. */
export function ProgrammeForm({ course, reply, known }: Props) {
  const language = useLanguage()
  const say = programmeWords(language)
  const [form, fields] = useFilled(Asked, reply, known ?? undefined, 'programme')
  return (
    <PlainForm form={form} action={to('courseProgramme', language, { course })}>
      <div className="request-pair">
        <Field field={fields.email} label={say('ask.email')} type="email" autoComplete="email" />
        <Field field={fields.name} label={say('ask.name')} autoComplete="name" />
      </div>
      <Honeypot />
      <div className="grid gap-2">
        <p className="hint">{say('ask.consent')}</p>
        <PrivacyNote />
      </div>
      <div className="actions">
        <Button>{say('ask.send')}</Button>
      </div>
    </PlainForm>
  )
}
