import { notFound } from '#app/platform/answers.ts'
import { isDemo } from '#app/platform/env.server.ts'
import { writtenMail } from '#app/platform/outbox.server.ts'
import type { Route } from './+types/mail-part.ts'

// A mail may style itself and open links in a new tab; it may run nothing, load nothing and be framed by us only.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

/** The drawn body of a mail, or one of its attachments by number. */
export async function loader({ params }: Route.LoaderArgs) {
  const mail = (isDemo && (await writtenMail(params.mail))) || notFound()
  if (params.part === 'body') return answer(mail.html, 'text/html; charset=utf-8')
  const attachment = mail.attachments[Number(params.part)] ?? notFound()
  return answer(attachment.content, attachment.mimeType, { 'Content-Disposition': 'attachment' })
}

const answer = (body: BodyInit, type: string, more: Record<string, string> = {}) =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
      ...more,
    },
  })
