import { redirect } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { codeAsShown } from '#app/learning/certificate-code.ts'
import { certificatePaper, drawCertificate } from '#app/learning/certificate-paper.server.ts'
import { certificateOf } from '#app/learning/certificates.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { originOf } from '#app/platform/request.server.ts'
import type { Route } from './+types/paper.ts'

/**
 * A certificate as a PDF, for whoever knows its code; of one that was revoked there is only the page that says so. A copy
 * that is still true is not drawn again.
 */
export async function loader({ request, params, url }: Route.LoaderArgs) {
  const sheet = (await certificateOf(params.code)) ?? notFound()
  const language = languageOf(url.pathname)
  if (sheet.revocation) throw redirect(to('certificate', language, { code: sheet.code }))
  const paper = certificatePaper(sheet, language, originOf(request))
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${codeAsShown(sheet.code)}.pdf"`,
    'Cache-Control': 'private, no-cache',
    'X-Robots-Tag': 'noindex',
    ETag: `"${paper.mark}"`,
  }
  if (request.headers.get('If-None-Match')?.includes(headers.ETag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(await drawCertificate(paper)), { headers })
}
