import type { FieldMetadata } from '@conform-to/react'
import { Field, SelectField, TextField } from '#app/ui/field.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { firmSizes } from '../details.ts'
import { journalWords } from '../words.ts'

type Fields = Record<'size' | 'sector' | 'message' | 'time1' | 'time2' | 'time3', FieldMetadata>

/** What a deeper meeting is about, and the three times it could be at. */
export function MeetingFields({ fields, soonest }: { fields: Fields; soonest: string }) {
  const say = journalWords(useLanguage())
  return (
    <>
      <fieldset className="request-part">
        <legend>{say('meeting.yourFirm')}</legend>
        <SelectField field={fields.size} label={say('meeting.size')}>
          <option value="">{say('meeting.choose')}</option>
          {firmSizes.map((size) => (
            <option key={size} value={size}>
              {say(`meeting.sizes.${size}`)}
            </option>
          ))}
        </SelectField>
        <Field field={fields.sector} label={say('meeting.sector')} hint={say('meeting.sectorHint')} />
        <TextField field={fields.message} label={say('meeting.wish')} hint={say('meeting.wishHint')} rows={6} />
      </fieldset>
      <fieldset className="request-part">
        <legend>{say('meeting.times')}</legend>
        <p className="hint">{say('meeting.timesHint')}</p>
        <Field field={fields.time1} label={say('meeting.time.first')} type="datetime-local" min={soonest} />
        <Field field={fields.time2} label={say('meeting.time.second')} type="datetime-local" min={soonest} />
        <Field field={fields.time3} label={say('meeting.time.third')} type="datetime-local" min={soonest} />
      </fieldset>
    </>
  )
}
