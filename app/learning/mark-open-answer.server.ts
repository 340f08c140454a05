import type { Person } from '#app/identity/person.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { markAnswer } from '#app/practice/mark-answer.server.ts'
import { earn } from './earn.server.ts'
import { tellMarked } from './marking-tasks.server.ts'

type Marks = { criteria: Record<string, number>; comment: string }

/**
 * Mark an open answer of somebody on one's course. With the last one the attempt has its result, what it earns is written
 * down, and the learner is told: all together or not at all. To other courses' trainers it is not there.
 */
export const markOpenAnswer = (
  by: Person,
  course: { id: string },
  answer: { attemptId: string; questionId: string },
  marks: Marks,
) =>
  db.$transaction(async (tx) => {
    const enrolmentId = await enrolmentOf(tx, course, answer.attemptId)
    if (!enrolmentId) return refuse('not-there')
    const marked = await markAnswer(tx, answer.attemptId, answer.questionId, { by, ...marks })
    if (!marked.ok || !marked.value.finished) return marked
    if (marked.value.passed) await earn(tx, enrolmentId)
    await later(tx, tellMarked, { attemptId: answer.attemptId })
    return marked
  })

async function enrolmentOf(tx: Tx, course: { id: string }, attemptId: string) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    select e.id from "Attempt" a join "Enrolment" e on e.id = a."scopeId" and e."courseId" = ${course.id}
    where a.id = ${attemptId}`
  return row?.id
}
