import { db } from '#app/platform/db.server.ts'
import { asLanguage, type Language } from '#app/i18n/language.ts'

export type AssignmentLetter = {
  to: string
  name: string
  language: Language
  firm: string
  by: string | null
  course: string
  dueOn: Date | null
  returned: boolean
}

/** What a letter about one seat says, or null while nobody with an account holds it (the invitation speaks to them). */
export async function assignmentLetter(assignmentId: string): Promise<AssignmentLetter | null> {
  const [row] = await db.$queryRaw<AssignmentLetter[]>`
    select u.email as "to", u.name, u.language, o.name as firm, b.name as by,
      c.sheet->'title'->>u.language as course, a."dueOn", a."returnedAt" is not null as returned
    from "SeatAssignment" a
    join "SeatPool" p on p.id = a."poolId"
    join "Course" c on c.id = p."courseId"
    join "Organization" o on o.id = p."organizationId"
    join "Member" m on m.id = a."memberId"
    join "User" u on u.id = m."userId"
    left join "User" b on b.id = a."assignedById"
    where a.id = ${assignmentId}`
  return row ? { ...row, language: asLanguage(row.language) } : null
}
