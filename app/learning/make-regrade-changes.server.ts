import { db, type Tx } from '#app/platform/db.server.ts'
import { earn } from './earn.server.ts'
import { outdatedAttempts, outdatedVersions } from './outdated-versions.server.ts'

/**
 * Make the changes of a regrade that was applied: points of attempts and answers in one go, then what those who pass by it
 * have earned. What was answered stays untouched. Safe to call twice: a change is made where the attempt is still as it was
 * found.
 */
export async function makeRegradeChanges(regradeId: string) {
  const regrade = await db.regrade.findUnique({ where: { id: regradeId } })
  if (!regrade?.appliedAt || regrade.doneAt) return
  const versions = (await outdatedVersions(regrade.courseId, regrade.quizId))?.versions ?? []
  await db.$transaction(
    async (tx) => {
      await givePoints(tx, regrade)
      await tx.$executeRaw`
        update "Attempt" set "gradedById" = ${regrade.versionId} where id in (
          select a.id from ${outdatedAttempts(regrade, versions)} and a."submittedAt" <= ${regrade.plannedAt})`
    },
    { timeout: 300_000 },
  )
  await earnFrom(regradeId)
  await db.regrade.update({ where: { id: regradeId }, data: { doneAt: new Date() } })
}

async function givePoints(tx: Tx, { id, versionId }: { id: string; versionId: string }) {
  await tx.$executeRaw`
    update "Answer" w set points = (c.answers->>w."questionId")::int
    from "RegradeChange" c join "Attempt" a on a.id = c."attemptId"
    where c."regradeId" = ${id} and w."attemptId" = a.id and c.answers ? w."questionId"
      and a.points = c."pointsBefore" and a."gradedById" is distinct from ${versionId}`
  await tx.$executeRaw`
    update "Attempt" a set points = c."pointsAfter", passed = a.passed or c."passedAfter", "gradedById" = ${versionId}
    from "RegradeChange" c
    where c."regradeId" = ${id} and a.id = c."attemptId" and a.state = 'submitted' and a.points = c."pointsBefore"
      and a."gradedById" is distinct from ${versionId}`
}

/** Lessons and courses of those who pass now and did not before: each on its own, so that one failing holds up no other. */
async function earnFrom(regradeId: string) {
  const passing = await db.$queryRaw<{ enrolmentId: string }[]>`
    select distinct a."scopeId" as "enrolmentId" from "RegradeChange" c join "Attempt" a on a.id = c."attemptId"
    where c."regradeId" = ${regradeId} and a.passed and not c."passedBefore"`
  for (const { enrolmentId } of passing) await db.$transaction((tx) => earn(tx, enrolmentId))
}
