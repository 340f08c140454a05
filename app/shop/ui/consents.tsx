import type { FieldMetadata } from '@conform-to/react'
import { TickField } from '#app/ui/field.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { asksFor } from '../consents.ts'
import { shopWords } from '../words.ts'

type Asked = 'terms' | 'digitalStart' | 'digitalLoss' | 'serviceStart'
type Props = { fields: Record<Asked, FieldMetadata>; lines: { kind: 'course' | 'seats' | 'place' }[] }

/** What a buyer is asked to agree to. Nothing is ticked beforehand, and only the terms are needed. */
export function Consents({ fields, lines }: Props) {
  const say = shopWords(useLanguage())
  const asked = asksFor('consumer', lines)
  return (
    <fieldset className="form m-0 max-w-none border-0 p-0">
      <legend className="form-heading">{say('checkout.agree')}</legend>
      <TickField field={fields.terms} label={say('consent.terms')} required />
      {/* A business has no right of withdrawal to give up: it is not asked. */}
      {(asked.digital || asked.service) && (
        <div className="form max-w-none group-has-[[value=business]:checked]/buyer:hidden">
          {asked.digital && <Optional field={fields.digitalStart} text={say('consent.digitalStart')} />}
          {asked.digital && <Optional field={fields.digitalLoss} text={say('consent.digitalLoss')} />}
          {asked.service && <Optional field={fields.serviceStart} text={say('consent.serviceStart')} />}
        </div>
      )}
    </fieldset>
  )
}

function Optional({ field, text }: { field: FieldMetadata; text: string }) {
  const say = shopWords(useLanguage())
  return (
    <TickField
      field={field}
      label={
        <>
          {text} <span className="text-soft">({say('consent.optional')})</span>
        </>
      }
    />
  )
}
