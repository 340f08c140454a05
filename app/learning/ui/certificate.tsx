import { otherLanguage } from '#app/i18n/language.ts'
import { day } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { codeAsShown } from '../certificate-code.ts'
import type { CertificateSheet } from '../certificates.server.ts'
import { duration } from '../duration.ts'
import { certificateWords } from '../certificate-words.ts'

/** The certificate itself, to be read by a stranger or printed. */
export function Certificate({ sheet, academy }: { sheet: CertificateSheet; academy: string }) {
  const language = useLanguage()
  const say = certificateWords(language)
  const other = otherLanguage(language)
  return (
    <article className="certificate">
      <h1>{say('title')}</h1>
      {sheet.revocation && <Revoked revocation={sheet.revocation} />}
      <p className="m-0">{say('says')}</p>
      <p className="certificate-holder">{sheet.holder}</p>
      <p className="m-0">{say('completed')}</p>
      <p className="certificate-holder">
        {sheet.courseTitle[language]}
        <span lang={other} className="mt-2 block text-lg font-normal text-soft">
          {sheet.courseTitle[other]}
        </span>
      </p>
      <p>{say('on', { day: day(sheet.issuedAt, language) })}</p>
      <p>{say('hours', { duration: duration(sheet.minutes, language) })}</p>
      {sheet.outcomes.length > 0 && (
        <>
          <h2>{say('learnt')}</h2>
          <ul>
            {sheet.outcomes.map((outcome) => (
              <li key={outcome[language]}>{outcome[language]}</li>
            ))}
          </ul>
        </>
      )}
      {!sheet.revocation && <p className="text-good">✓ {say('verified', { academy })}</p>}
      <p className="mb-0 text-soft">
        {say('code')}: <code>{codeAsShown(sheet.code)}</code>
      </p>
    </article>
  )
}

// Before anything else: whoever verifies must not have to look for it.
function Revoked({ revocation }: { revocation: NonNullable<CertificateSheet['revocation']> }) {
  const language = useLanguage()
  const say = certificateWords(language)
  return (
    <div className="notice notice-wrong">
      <p>
        <strong>{say('revoked.title')}</strong>
      </p>
      <p>
        {say('revoked.on', { day: day(revocation.at, language) })} {say(`revoked.reason.${revocation.reason}`)}
      </p>
    </div>
  )
}
