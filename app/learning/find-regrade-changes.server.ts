import { db } from '#app/platform/db.server.ts'
import { markedGrade } from '#app/practice/marked-grade.ts'
import { mendedQuestions, mendedQuiz } from '#app/practice/mended-quiz.ts'
import { paperOf } from '#app/practice/paper.ts'
import type { Quiz } from '#app/practice/questions.ts'
import { quizVersion, quizVersions } from '#app/practice/quiz-version.server.ts'
import type { Response } from '#app/practice/responses.ts'
import { counting, passes } from '#app/practice/standing.ts'

type Regrade = { id: string; courseId: string; quizId: string; versionId: string }
type Handed = {
  id: string
  scopeId: string
  number: number
  seed: number | null
  quizVersionId: string
  points: number
  outOf: number
  passed: boolean
  answers: Record<string, { response: Response; points: number | null }>
}
type Change = {
  attemptId: string
  pointsBefore: number
  pointsAfter: number
  passedBefore: boolean
  passedAfter: boolean
  answers: Record<string, number | null>
}

/**
 * Write down what a planned regrade would change, attempt by attempt, a few hundred people at a time. Only what changes is
 * kept; nothing else is touched. Safe to call twice.
 */
export async function findRegradeChanges(regradeId: string) {
  const regrade = await db.regrade.findUnique({ where: { id: regradeId } })
  if (!regrade || regrade.readyAt) return
  const newest = await quizVersion(db, regrade.versionId)
  let [after, looked] = ['', 0]
  for (;;) {
    const handed = await handedInAfter(regrade, after)
    if (handed.length === 0) break
    const versions = await quizVersions(db, [...new Set(handed.map(({ quizVersionId }) => quizVersionId))])
    const changes = byScope(handed).flatMap((own) => changesOf(own, versions, newest))
    await db.regradeChange.createMany({
      data: changes.map((change) => ({ regradeId, ...change })),
      skipDuplicates: true,
    })
    looked += handed.length
    after = handed.at(-1)!.scopeId
  }
  await db.regrade.update({ where: { id: regradeId }, data: { readyAt: new Date(), looked } })
}

/** Everything some more enrolments handed in at the quiz, with answers: whole enrolments, for their attempts may count together. */
const handedInAfter = ({ courseId, quizId, plannedAt }: Regrade & { plannedAt: Date }, after: string) => db.$queryRaw<
  Handed[]
>`
  select a.id, a."scopeId", a.number, a.seed, a."quizVersionId", a.points, a."outOf", a.passed, (
    select coalesce(jsonb_object_agg(w."questionId", jsonb_build_object('response', w.response, 'points', w.points)), '{}') from "Answer" w where w."attemptId" = a.id) as answers
  from "Attempt" a
  where a."quizId" = ${quizId} and a.state = 'submitted' and a."submittedAt" <= ${plannedAt} and a."scopeId" in (
    select e.id from "Enrolment" e where e."courseId" = ${courseId} and e.id > ${after}
      and exists (select 1 from "Attempt" x where x."scopeId" = e.id and x."quizId" = ${quizId} and x.state = 'submitted')
    order by e.id limit 200)
  order by a."scopeId", a.number`

function byScope(handed: Handed[]) {
  const scopes = new Map<string, Handed[]>()
  for (const one of handed) scopes.set(one.scopeId, [...(scopes.get(one.scopeId) ?? []), one])
  return [...scopes.values()]
}

/** What changes of one person's attempts: points by the mended key, and the pass by the attempt that counts. */
function changesOf(own: Handed[], versions: Map<string, Quiz>, newest: Quiz): Change[] {
  const graded = own.map((one) => ({ one, ...gradedAnew(one, versions.get(one.quizVersionId)!, newest) }))
  return graded.flatMap(({ one, points, answers, quiz }, at) => {
    const results = graded.slice(0, at + 1).map((each) => ({ ...each.one, points: each.points }))
    const counts = counting(quiz.keep, quiz.keep === undefined || quiz.keep === 'highest' ? [results.at(-1)!] : results)
    // Nothing earned is taken away: points may fall, a pass stays.
    const passedAfter = one.passed || (counts !== null && passes(quiz.passPercent, counts))
    if (points === one.points && passedAfter === one.passed && !changesAnAnswer(one, answers)) return []
    const before = { attemptId: one.id, pointsBefore: one.points, passedBefore: one.passed }
    return [{ ...before, pointsAfter: points, passedAfter, answers }]
  })
}

const changesAnAnswer = ({ answers: stored }: Handed, answers: Change['answers']) =>
  Object.entries(answers).some(([id, points]) => stored[id] && stored[id].points !== points)

function gradedAnew(one: Handed, asked: Quiz, newest: Quiz) {
  const mended = mendedQuestions(asked, newest)
  if (mended.length === 0) return { points: one.points, answers: {}, quiz: asked }
  const quiz = mendedQuiz(asked, newest)
  const stored = Object.entries(one.answers)
  const given = stored.filter(([, { response }]) => response !== '')
  const responses = Object.fromEntries(given.map(([id, { response }]) => [id, response]))
  // What a trainer marked by hand stays as it was marked.
  const marks = Object.fromEntries(stored.map(([id, { points }]) => [id, points]))
  const { points, byQuestion } = markedGrade(paperOf(quiz, one.seed), responses, marks)
  return { points, answers: byQuestion, quiz }
}
