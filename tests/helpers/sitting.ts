import { randomUUID } from 'node:crypto'
import { db } from '#app/platform/db.server.ts'
import { keepQuizVersion } from '#app/practice/keep-quiz-version.server.ts'
import type { Quiz } from '#app/practice/questions.ts'
import { startAttempt } from '#app/practice/start-attempt.server.ts'
import { submitAttempt } from '#app/practice/submit-attempt.server.ts'
import { aPerson } from './people.ts'
import { aQuiz } from './quizzes.ts'

export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

/** Somebody at a quiz: what they may do there, and attempts of theirs that began in the past. */
export async function aSitting(settings: Partial<Quiz> = {}) {
  const [person, quiz] = [await aPerson(), { ...aQuiz(`quiz-${randomUUID().slice(0, 8)}`), ...settings }]
  const version = await keepQuizVersion(db, quiz)
  const start = { userId: person.id, scopeId: randomUUID(), quizId: quiz.id, quizVersionId: version.id }
  const key = (number: number) => ({ userId: start.userId, scopeId: start.scopeId, quizId: quiz.id, number })
  return {
    person,
    quiz,
    start,
    key,
    begin: (extraPercent?: number | null) => startAttempt(db, { ...start, extraPercent }),
    submit: (number: number, answers: Map<string, string[]> = new Map()) =>
      db.$transaction((tx) => submitAttempt(tx, key(number), { sent: answers, blanksToo: true })),
    attempts: () => db.attempt.findMany({ where: { scopeId: start.scopeId }, orderBy: { number: 'asc' } }),
    /** An attempt that began so many minutes ago, with so many minutes of time. */
    began: (number: number, ago: number, time: number) =>
      db.attempt.create({
        data: { ...start, number, startedAt: minutesAgo(ago), deadlineAt: minutesAgo(ago - time) },
      }),
    handedIn: (number: number, ago: number, result: { points: number; outOf: number; passed: boolean }) =>
      db.attempt.create({
        data: {
          ...start,
          ...result,
          number,
          state: 'submitted',
          startedAt: minutesAgo(ago + 5),
          submittedAt: minutesAgo(ago),
        },
      }),
  }
}
