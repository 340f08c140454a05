import type { Prisma } from '#prisma/client.ts'
import type { Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { codeAsStored } from './certificate-code.ts'
import type { RevocationReason } from './revocation-form.ts'

export type CertificateSheet = {
  code: string
  holder: string
  courseTitle: Localized
  outcomes: Localized[]
  minutes: number
  issuedAt: Date
  /** Since when and why it no longer counts. */
  revocation: { at: Date; reason: RevocationReason } | null
}

const sheet = {
  code: true,
  holder: true,
  courseTitle: true,
  outcomes: true,
  minutes: true,
  issuedAt: true,
  revocation: { select: { at: true, reason: true } },
} satisfies Prisma.CertificateSelect

/** What a stranger may know of a certificate, by its code as typed; null when there is none. */
export async function certificateOf(typed: string): Promise<CertificateSheet | null> {
  const code = wellFormed(typed)
  return code
    ? ((await db.certificate.findUnique({ where: { code }, select: sheet })) as CertificateSheet | null)
    : null
}

/** The same for the office, with the holder's account and what was noted at a revocation. */
export async function certificateForOffice(typed: string) {
  const code = wellFormed(typed)
  if (!code) return null
  const found = await db.certificate.findUnique({
    where: { code },
    select: {
      ...sheet,
      revocation: { select: { at: true, reason: true, note: true, byId: true } },
      enrolment: { select: { user: { select: { name: true, email: true } } } },
    },
  })
  if (!found) return null
  const { enrolment, revocation, ...rest } = found
  const by = revocation && (await db.user.findUnique({ where: { id: revocation.byId }, select: { name: true } }))
  const revoked = revocation && { ...revocation, by: by?.name ?? null }
  return { ...rest, courseTitle: found.courseTitle as Localized, user: enrolment.user, revocation: revoked }
}

export type OfficeCertificate = NonNullable<Awaited<ReturnType<typeof certificateForOffice>>>

const wellFormed = (typed: string) => {
  const code = codeAsStored(typed)
  return /^[0-9A-Z]{16}$/.test(code) ? code : null
}
