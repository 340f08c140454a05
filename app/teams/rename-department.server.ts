import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { departmentNamed } from './department-named.server.ts'
import type { Managing } from './roles.ts'

/** Give a department another name, unless another one has it. */
export async function renameDepartment({ firm }: Managing, id: string, { name }: { name: string }) {
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'Organization', [firm.id])
    const namesake = await departmentNamed(tx, firm, name)
    if (namesake && namesake.id !== id) return refuse('name-taken')
    const { count } = await tx.department.updateMany({ where: { id, organizationId: firm.id }, data: { name } })
    return count > 0 ? done(null) : refuse('not-there')
  })
}
