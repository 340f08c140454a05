import type { FieldMetadata } from '@conform-to/react'
import { Field } from '#app/ui/field.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { KnownSender } from '../known-sender.server.ts'
import { journalWords } from '../words.ts'

type Fields = Record<'key' | 'website' | 'name' | 'email' | 'phone' | 'firm', FieldMetadata>

/** Who asks. Of a signed-in person nothing is asked that we know; the account counts, not what came with the form. */
export function SenderFields({ fields, known }: { fields: Fields; known: KnownSender }) {
  const say = journalWords(useLanguage())
  return (
    <fieldset className="request-part">
      <legend>{say('fields.aboutYou')}</legend>
      <input type="hidden" name="key" value={valueOf(fields.key)} />
      {known ? <Known known={known} /> : <Asked fields={fields} />}
      {!known?.firm && <Field field={fields.firm} label={say('fields.firm')} autoComplete="organization" />}
      <Field field={fields.phone} label={say('fields.phone')} type="tel" autoComplete="tel" />
      <Honeypot />
    </fieldset>
  )
}

const valueOf = (field: FieldMetadata) => (typeof field.initialValue === 'string' ? field.initialValue : '')

function Asked({ fields }: { fields: Fields }) {
  const say = journalWords(useLanguage())
  return (
    <>
      <Field field={fields.name} label={say('fields.name')} autoComplete="name" />
      <Field field={fields.email} label={say('fields.email')} type="email" autoComplete="email" />
    </>
  )
}

function Known({ known: { name, email, firm } }: { known: NonNullable<KnownSender> }) {
  const say = journalWords(useLanguage())
  return (
    <>
      <p className="m-0">
        {say('fields.asKnownWho', { who: [name, firm].filter(Boolean).join(', ') })} {say('fields.asKnown', { email })}
      </p>
      {/* Were the session to end before the form is sent, the request still says who asked. */}
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="email" value={email} />
      {firm && <input type="hidden" name="firm" value={firm} />}
    </>
  )
}

// Whatever fills every field gives itself away. Nobody sees, hears or reaches it; it never comes back filled.
export function Honeypot() {
  const say = journalWords(useLanguage())
  return (
    <div className="request-trap" aria-hidden="true">
      <label>
        {say('fields.website')}
        <input type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
