import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { time, weekday } from '#app/i18n/format.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { AppointmentForm } from '../office-forms.ts'
import type { OfficeRequest } from '../request-for-office.server.ts'
import { romanField } from '../roman-moment.ts'
import { journalWords } from '../words.ts'

type Props = { request: OfficeRequest; reply: FormReply | undefined; fixed?: boolean }

/** Accept one of the visitor's times, or fix another: the visitor gets the calendar entry. */
export function AppointmentFields({ request, reply, fixed }: Props) {
  const language = useLanguage()
  const say = journalWords(language)
  const { appointment } = request
  const minutes = appointment ? (appointment.endsAt.getTime() - appointment.startsAt.getTime()) / 60_000 : 30
  const start = {
    minutes: String(minutes),
    place: appointment?.place,
    ...(fixed && appointment ? momentOf(request, appointment) : { other: '' }),
  }
  const [form, fields] = useFilled(AppointmentForm, reply, start, 'appointment')
  return (
    <PlainForm form={form} action={to('officeRequestAppointment', language, { request: request.id })}>
      <input type="hidden" name="version" value={request.version} />
      <Times request={request} field={fields.chosen} />
      <Field field={fields.other} label={say('office.appointment.otherTime')} type="datetime-local" />
      <div className="request-pair">
        <Field field={fields.minutes} label={say('office.appointment.minutes')} type="number" min={10} max={480} />
      </div>
      <Field field={fields.place} label={say('office.appointment.place')} hint={say('office.appointment.placeHint')} />
      <div className="actions">
        <Button>{say(fixed ? 'office.appointment.move' : 'office.appointment.fix')}</Button>
      </div>
    </PlainForm>
  )
}

/** A meeting that moves starts from where it is, so that only what changes has to be said. */
function momentOf({ times }: OfficeRequest, { startsAt }: { startsAt: Date }) {
  const now = romanField(startsAt)
  const wished = times.some((one) => romanField(one.startsAt) === now)
  return { chosen: wished ? now : 'other', other: wished ? '' : now }
}

function Times({ request: { times }, field }: { request: OfficeRequest; field: FieldMetadata }) {
  const language = useLanguage()
  const say = journalWords(language)
  const open = times.filter(({ startsAt }) => startsAt > new Date())
  const first = open[0] ? romanField(open[0].startsAt) : 'other'
  const chosen = typeof field.initialValue === 'string' ? field.initialValue : first
  return (
    <fieldset className="request-times">
      <legend>{say('office.appointment.wished')}</legend>
      {times.map(({ id, startsAt, proposedById }) => (
        <Choice
          key={id}
          name={field.name}
          value={romanField(startsAt)}
          chosen={chosen}
          past={!open.some((one) => one.id === id)}
        >
          {say('when', { day: weekday(startsAt, language), time: time(startsAt, language) })}
          {proposedById && ` (${say('office.appointment.proposed')})`}
        </Choice>
      ))}
      <Choice name={field.name} value="other" chosen={chosen}>
        {say('office.appointment.other')}
      </Choice>
    </fieldset>
  )
}

type ChoiceProps = { name: string; value: string; chosen: string; past?: boolean; children: ReactNode }

function Choice({ name, value, chosen, past, children }: ChoiceProps) {
  const say = journalWords(useLanguage())
  return (
    <label>
      <input
        type="radio"
        className="tick"
        name={name}
        value={value}
        defaultChecked={value === chosen}
        disabled={past}
      />
      <span>
        {children}
        {past && `, ${say('office.appointment.past')}`}
      </span>
    </label>
  )
}
