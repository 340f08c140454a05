import * as z from 'zod'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '../button.tsx'
import { Field, SelectField, TextField, TickField } from '../field.tsx'
import { PlainForm, useFilled } from '../form.tsx'
import { Group } from './group.tsx'
import { useSamplesWords } from './samples-words.ts'

const SampleForm = z.object({
  name: z.string(),
  filled: z.string(),
  mail: z.string(),
  off: z.string().optional(),
  message: z.string().optional(),
  town: z.string(),
  secret: z.string(),
  agree: z.string(),
})

export function FieldSamples() {
  const say = useSamplesWords()
  return (
    <Group id="fields" title={say('fields.title')}>
      <AnsweredForm />
    </Group>
  )
}

/** A form as it comes back: some fields empty, some filled, some wrong, one off. Not focused: it is only looked at. */
function AnsweredForm() {
  const say = useSamplesWords()
  const filled = say('fields.value')
  const reply: FormReply = {
    status: 'error',
    initialValue: { filled, mail: say('fields.wrongValue'), off: 'AB-12' },
    error: { mail: ['email'], town: ['choose'], agree: ['tick'] },
  }
  const [form, fields] = useFilled(SampleForm, reply, undefined, 'sample')
  const calm = { autoFocus: false }
  return (
    <PlainForm form={form}>
      <Field field={fields.name} label={say('fields.name')} {...calm} />
      <Field field={fields.filled} label={say('fields.filled')} {...calm} />
      <Field field={fields.mail} label={say('fields.mail')} hint={say('fields.mailHint')} {...calm} />
      <Field field={fields.off} label={say('fields.off')} disabled />
      <TextField field={fields.message} label={say('fields.message')} rows={3} />
      <SelectField field={fields.town} label={say('fields.town')} {...calm}>
        {['Bologna', 'Torino'].map((town) => (
          <option key={town}>{town}</option>
        ))}
      </SelectField>
      <Field field={fields.secret} label={say('fields.secret')} type="password" autoComplete="off" />
      <TickField field={fields.agree} label={say('fields.agree')} {...calm} />
      <div>
        <Button type="button">{say('fields.send')}</Button>
      </div>
    </PlainForm>
  )
}
