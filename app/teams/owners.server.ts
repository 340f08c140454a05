import type { Tx } from '#app/platform/db.server.ts'
import type { Firm } from './roles.ts'

/** How many owners a firm has. Count them under the firm's lock before one stops being it. */
export const ownersOf = (tx: Tx, firm: Pick<Firm, 'id'>) =>
  tx.member.count({ where: { organizationId: firm.id, role: 'owner', leftAt: null, joinedAt: { not: null } } })
