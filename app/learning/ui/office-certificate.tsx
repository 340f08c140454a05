import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import type { FormReply } from '#app/platform/form.ts'
import { Button } from '#app/ui/button.tsx'
import { SelectField, TextField, TickField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { Standing } from '#app/ui/standing.tsx'
import { certificateWords } from '../certificate-words.ts'
import type { OfficeCertificate } from '../certificates.server.ts'
import { RevocationForm, revocationReasons } from '../revocation-form.ts'

type Shown = { certificate: OfficeCertificate }

/** Whose certificate it is, for what, and whether it counts. */
export function CertificateFacts({ certificate }: Shown) {
  const language = useLanguage()
  const say = certificateWords(language)
  const { code, courseTitle, issuedAt, revocation, user } = certificate
  return (
    <>
      <p className="desk-head">
        <Standing tone={revocation ? 'over' : 'good'}>{say(revocation ? 'office.isRevoked' : 'office.valid')}</Standing>
        <span className="text-soft">{say('office.issued', { day: day(issuedAt, language) })}</span>
        <a href={to('certificate', language, { code })}>{say('office.open')}</a>
      </p>
      <p>
        <a href={to('officePerson', language, { person: user.email })}>{certificate.holder}</a>, {courseTitle[language]}
      </p>
    </>
  )
}

/** What was said when it was revoked. */
export function RevocationSaid({ revocation }: { revocation: NonNullable<OfficeCertificate['revocation']> }) {
  const language = useLanguage()
  const say = certificateWords(language)
  const by = { day: day(revocation.at, language), name: revocation.by ?? say('office.formerly') }
  return (
    <div className="notice notice-note">
      <p>
        <strong>{say('office.by', by)}</strong>
      </p>
      <p>{say(`revoked.reason.${revocation.reason}`)}</p>
      <p className="whitespace-pre-line">{revocation.note}</p>
    </div>
  )
}

/** The form that takes a certificate back. */
export function RevocationFields({ reply }: { reply: FormReply | undefined }) {
  const say = certificateWords(useLanguage())
  const [form, fields] = useFilled(RevocationForm, reply)
  return (
    <section aria-labelledby="revoke">
      <h2 id="revoke">{say('office.revoke')}</h2>
      <p>{say('office.lead')}</p>
      <PlainForm form={form}>
        <SelectField field={fields.reason} label={say('office.reason')}>
          <option value="">{say('office.choose')}</option>
          {revocationReasons.map((reason) => (
            <option key={reason} value={reason}>
              {say(`revoked.reason.${reason}`)}
            </option>
          ))}
        </SelectField>
        <TextField field={fields.note} label={say('office.note')} hint={say('office.noteHint')} rows={3} />
        <TickField field={fields.confirm} label={say('office.confirm')} />
        <div className="actions">
          <Button look="danger">{say('office.submit')}</Button>
        </div>
      </PlainForm>
    </section>
  )
}
