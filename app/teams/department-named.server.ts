import type { Tx } from '#app/platform/db.server.ts'
import type { Firm } from './roles.ts'

/** The firm's department of this name, capital letters aside. */
export const departmentNamed = (tx: Tx, firm: Firm, name: string) =>
  tx.department.findFirst({
    where: { organizationId: firm.id, name: { equals: name, mode: 'insensitive' } },
    select: { id: true },
  })
