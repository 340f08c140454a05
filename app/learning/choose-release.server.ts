import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { abandonAttempts } from '#app/practice/abandon-attempts.server.ts'
import { earn } from './earn.server.ts'
import type { Enrolled } from './learner.server.ts'

export type Choice = 'moved' | 'kept'

/**
 * Answer the offer of a newer release: follow it, or keep the one followed. Moving takes nothing: every completion stays,
 * and a finished course stays finished. Attempts under way at questions that changed are given up.
 */
export async function chooseRelease(learner: Enrolled, releaseId: string, decision: Choice) {
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'Enrolment', [learner.enrolmentId])
    const { releaseId: followed } = await tx.enrolment.findUniqueOrThrow({
      where: { id: learner.enrolmentId },
      select: { releaseId: true },
    })
    if (followed === releaseId) return done(decision)
    const newest = await tx.release.findFirst({ where: { courseId: learner.courseId }, orderBy: { number: 'desc' } })
    // Meanwhile there may be a still newer one: what was read on the page must be what is agreed to.
    if (newest?.id !== releaseId) return refuse('offer-changed')
    const choice = { enrolmentId: learner.enrolmentId, releaseId }
    await tx.releaseChoice.upsert({
      where: { enrolmentId_releaseId: choice },
      create: { ...choice, decision },
      update: { decision },
    })
    if (decision === 'moved') await move(tx, learner.enrolmentId, { from: followed, to: releaseId })
    return done(decision)
  })
}

async function move(tx: Tx, enrolmentId: string, release: { from: string; to: string }) {
  await abandonAttempts(tx, { scopeId: enrolmentId, quizIds: await changedQuizzes(tx, release) })
  await tx.enrolment.update({ where: { id: enrolmentId }, data: { releaseId: release.to } })
  await earn(tx, enrolmentId)
}

/** Quizzes that ask something else in the other release, or are no longer in it. */
async function changedQuizzes(tx: Tx, { from, to }: { from: string; to: string }) {
  const changed = await tx.$queryRaw<{ quizId: string }[]>`
    select was."quizId" from "ReleaseQuiz" was join "QuizVersion" old on old.id = was."quizVersionId"
    left join "ReleaseQuiz" now on now."releaseId" = ${to} and now."quizId" = was."quizId"
    left join "QuizVersion" new on new.id = now."quizVersionId"
    where was."releaseId" = ${from} and new."keyHash" is distinct from old."keyHash"`
  return changed.map(({ quizId }) => quizId)
}
