import type * as z from 'zod'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { codeAsStored } from './certificate-code.ts'
import type { RevocationForm } from './revocation-form.ts'
import { tellRevoked } from './tasks.server.ts'

type Why = Pick<z.output<typeof RevocationForm>, 'reason' | 'note'>

/**
 * Say for ever that a certificate no longer counts, and tell its holder. The certificate and what was learnt stay. Two who
 * do it at once do it once.
 */
export function revokeCertificate(staff: { id: string }, typed: string, { reason, note }: Why) {
  const code = codeAsStored(typed)
  return db.$transaction(async (tx) => {
    if ((await tx.certificate.count({ where: { code } })) === 0) return refuse('not-there')
    const data = [{ code, reason, note, byId: staff.id }]
    const { count } = await tx.certificateRevocation.createMany({ data, skipDuplicates: true })
    if (count === 0) return refuse('already-revoked')
    await later(tx, tellRevoked, { code }, { key: `revoked:${code}` })
    return done(code)
  })
}
