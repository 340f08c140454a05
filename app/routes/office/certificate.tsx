import { redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { codeAsShown } from '#app/learning/certificate-code.ts'
import { certificateWords } from '#app/learning/certificate-words.ts'
import { certificateForOffice } from '#app/learning/certificates.server.ts'
import { RevocationForm } from '#app/learning/revocation-form.ts'
import { revokeCertificate } from '#app/learning/revoke-certificate.server.ts'
import { CertificateFacts, RevocationFields, RevocationSaid } from '#app/learning/ui/office-certificate.tsx'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/certificate.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  await requireRole(context, url, 'staff')
  return (await certificateForOffice(params.code)) ?? notFound()
}

/** Take a certificate back. */
export async function action({ request, context, params: { code }, url }: Route.ActionArgs) {
  const staff = await requireRole(context, url, 'staff')
  const form = await readForm(request, RevocationForm)
  if (!form.ok) return again(form)
  const language = languageOf(url.pathname)
  const revoked = await revokeCertificate(staff, code, form.value)
  if (revoked.ok) throw redirect(to('officeCertificate', language, { code: revoked.value }), 303)
  if (revoked.code === 'not-there') notFound()
  return again(form, { errors: [certificateWords(language)(`office.refused.${revoked.code}`)] })
}

export default function OfficeCertificate({ loaderData: certificate, actionData }: Route.ComponentProps) {
  const say = certificateWords(useLanguage())
  const title = say('office.title', { code: codeAsShown(certificate.code) })
  const { revocation } = certificate
  return (
    <Page title={title}>
      <title>{title}</title>
      <CertificateFacts certificate={certificate} />
      {revocation && <RevocationSaid revocation={revocation} />}
      {(!revocation || actionData) && <RevocationFields reply={actionData} />}
    </Page>
  )
}
