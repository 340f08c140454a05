import type { FieldMetadata } from '@conform-to/react'
import { Field, SelectField, TextField } from '#app/ui/field.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { journalWords } from '../words.ts'

type Fields = Record<'kind' | 'people' | 'place' | 'from' | 'until' | 'message', FieldMetadata>

/** The two ways of working on quotation, said before one has to choose. */
export function TrainingKinds() {
  const say = journalWords(useLanguage())
  return (
    <dl className="request-kinds">
      <div>
        <dt>{say('inHouse.inHouseTitle')}</dt>
        <dd>{say('inHouse.inHouseWhy')}</dd>
      </div>
      <div>
        <dt>{say('inHouse.coachingTitle')}</dt>
        <dd>{say('inHouse.coachingWhy')}</dd>
      </div>
    </dl>
  )
}

/** What a quotation needs to know. */
export function TrainingFields({ fields, today }: { fields: Fields; today: string }) {
  const say = journalWords(useLanguage())
  return (
    <fieldset className="request-part">
      <legend>{say('inHouse.what')}</legend>
      <SelectField field={fields.kind} label={say('inHouse.which')}>
        <option value="inHouse">{say('inHouse.kinds.inHouse')}</option>
        <option value="coaching">{say('inHouse.kinds.coaching')}</option>
      </SelectField>
      <Field field={fields.people} label={say('inHouse.people')} type="number" min={1} max={5000} inputMode="numeric" />
      <Field field={fields.place} label={say('inHouse.place')} hint={say('inHouse.placeHint')} />
      <div className="request-pair">
        <Field field={fields.from} label={say('inHouse.from')} type="date" min={today} />
        <Field field={fields.until} label={say('inHouse.until')} type="date" min={today} />
      </div>
      <TextField field={fields.message} label={say('inHouse.goal')} hint={say('inHouse.goalHint')} rows={6} />
    </fieldset>
  )
}
