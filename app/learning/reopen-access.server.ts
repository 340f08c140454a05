import type { Tx } from '#app/platform/db.server.ts'
import type { AccessSource } from './access.server.ts'

/** Open again what was opened for one reason and closed meanwhile, such as a purchase whose dispute was won. Safe to call twice. */
export async function reopenAccess(tx: Tx, { source, sourceId }: { source: AccessSource; sourceId: string }) {
  await tx.access.updateMany({ where: { source, sourceId, revokedAt: { not: null } }, data: { revokedAt: null } })
}
