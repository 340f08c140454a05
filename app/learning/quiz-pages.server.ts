import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import type { Attempt } from '#app/practice/attempt.server.ts'
import { attemptsOf } from '#app/practice/attempts.server.ts'
import { countAsked } from '#app/practice/paper.ts'
import { shownAt, type QuizSettings } from '#app/practice/quiz-settings.ts'
import { quizVersion } from '#app/practice/quiz-version.server.ts'
import { attemptsLeft, momentOf, notNow, secondsFor } from '#app/practice/standing.ts'
import { handInOverdue } from './hand-in-overdue.server.ts'
import type { Following } from './learner.server.ts'
import { quizIn } from './quiz-in.server.ts'

/** An attempt in the list of one's own. Points are there only when they may be seen. */
export type Try = Pick<Attempt, 'number' | 'state' | 'submittedAt' | 'points' | 'outOf' | 'passed' | 'byClock'>

/** What somebody sees before they begin: what is asked of them, how it went so far, and whether they may begin now. */
export async function quizPage(learner: Following, quizId: string, language: Language) {
  const place = await quizIn(db, learner, quizId)
  if (!place) return null
  const of = { userId: learner.personId, scopeId: learner.enrolmentId, quizId }
  const [quiz, attempts] = await Promise.all([quizVersion(db, place.quizVersionId), settledAttempts(of)])
  const now = new Date()
  const shown = shownAt(quiz, momentOf(quiz, attempts, now))
  return {
    id: quizId,
    lessonSlugs: place.lessonSlugs,
    title: quiz.title[language],
    questions: countAsked(quiz),
    passPercent: quiz.passPercent,
    rules: {
      ...rulesOf(quiz),
      left: attemptsLeft(quiz, attempts),
      ownMinutes: minutesFor(quiz, place.extraPercent),
    },
    notNow: notNow(quiz, attempts, now),
    attempts: attempts.map(({ number, state, submittedAt, points, outOf, passed, byClock }): Try => {
      const result = shown.has('points') ? { points, outOf } : { points: null, outOf: null }
      return { number, state, submittedAt, passed, byClock, ...result }
    }),
  }
}

const rulesOf = ({ attempts = {}, minutes, closes, keep = 'highest', draw }: QuizSettings) => ({
  limit: attempts.limit ?? null,
  delay: attempts.delay ?? null,
  minutes: minutes ?? null,
  closes: closes ?? null,
  keep,
  drawn: draw !== undefined,
})

export type QuizIntro = NonNullable<Awaited<ReturnType<typeof quizPage>>>

const minutesFor = (...asked: Parameters<typeof secondsFor>) => {
  const seconds = secondsFor(...asked)
  return seconds === null ? null : Math.round(seconds / 60)
}

/** Somebody's attempts, none of them overdue: whoever looks has theirs handed in. */
async function settledAttempts(of: { userId: string; scopeId: string; quizId: string }) {
  const attempts = await attemptsOf(db, of)
  const late = attempts.find((attempt) => attempt.late)
  if (!late) return attempts
  await handInOverdue({ ...of, number: late.number })
  return attemptsOf(db, of)
}
