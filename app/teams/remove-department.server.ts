import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { departmentOf } from './departments.server.ts'
import type { Managing } from './roles.ts'

/** Remove a department nobody is in. */
export async function removeDepartment({ firm }: Managing, id: string) {
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'Organization', [firm.id])
    const department = await departmentOf(firm, id, tx)
    if (!department) return refuse('not-there')
    if (department._count.members > 0) return refuse('has-people')
    await tx.department.delete({ where: { id } })
    return done(null)
  })
}
