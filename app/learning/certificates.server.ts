import type { Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { codeAsStored } from './certificate-code.ts'

export type CertificateSheet = {
  code: string
  holder: string
  courseTitle: Localized
  outcomes: Localized[]
  minutes: number
  issuedAt: Date
}

/** What a stranger may know of a certificate, by its code as typed; null when there is none. */
export async function certificateOf(typed: string): Promise<CertificateSheet | null> {
  const code = codeAsStored(typed)
  if (!/^[0-9A-Z]{16}$/.test(code)) return null
  const found = await db.certificate.findUnique({
    where: { code },
    select: { code: true, holder: true, courseTitle: true, outcomes: true, minutes: true, issuedAt: true },
  })
  return found as CertificateSheet | null
}
