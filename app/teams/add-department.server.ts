import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { departmentNamed } from './department-named.server.ts'
import type { Managing } from './roles.ts'

/** Add a department. Two of one name (however written) would only confuse: refused. */
export async function addDepartment({ firm }: Managing, { name }: { name: string }) {
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'Organization', [firm.id])
    if (await departmentNamed(tx, firm, name)) return refuse('name-taken')
    const data = { organizationId: firm.id, name }
    return done(await tx.department.create({ data, select: { id: true, name: true } }))
  })
}
