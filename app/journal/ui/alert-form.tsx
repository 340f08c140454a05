import { to } from '#app/i18n/addresses.ts'
import type { Localized } from '#app/i18n/language.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, SelectField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { AlertForm as Asked } from '../alert-form.ts'
import { programmeWords } from '../programme-words.ts'
import { PrivacyNote } from './privacy-note.tsx'
import { Honeypot } from './sender-fields.tsx'

type Props = { courses: { id: string; title: Localized }[]; reply?: FormReply; email?: string; look?: 'main' | 'quiet' }

/** Ask to be told of new dates. Of one course only, it is not asked which. */
export function AlertForm({ courses, reply, email, look }: Props) {
  const language = useLanguage()
  const say = programmeWords(language)
  const [form, fields] = useFilled(Asked, reply, { email, course: courses[0]?.id }, 'alert')
  const [only, ...more] = courses
  return (
    <PlainForm form={form} action={to('dateAlerts', language)}>
      {only && more.length === 0 ? (
        <input type="hidden" name="course" value={only.id} />
      ) : (
        <SelectField field={fields.course} label={say('alert.ask.course')}>
          {courses.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </SelectField>
      )}
      <div className="request-pair">
        <Field field={fields.town} label={say('alert.ask.town')} autoComplete="address-level2" />
        <Field field={fields.email} label={say('ask.email')} type="email" autoComplete="email" />
      </div>
      <Honeypot />
      <div className="grid gap-2">
        <p className="hint">{say('alert.ask.consent')}</p>
        <PrivacyNote />
      </div>
      <div className="actions">
        <Button look={look}>{say('alert.ask.send')}</Button>
      </div>
    </PlainForm>
  )
}
