import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { departmentOf } from './departments.server.ts'
import type { Managing } from './roles.ts'

/** Put somebody of the firm into a department, or into none. */
export async function moveMember({ firm }: Managing, memberId: string, departmentId: string | null) {
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'Organization', [firm.id])
    if (departmentId && !(await departmentOf(firm, departmentId, tx))) return refuse('department-gone')
    const { count } = await tx.member.updateMany({
      where: { id: memberId, organizationId: firm.id, leftAt: null },
      data: { departmentId },
    })
    return count > 0 ? done(null) : refuse('not-there')
  })
}
