import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import {
  openQuestions,
  reviewedQuestions,
  type OpenQuestion,
  type ReviewedQuestion,
} from '#app/practice/attempt-page.ts'
import { answersOf, attemptOf, type Attempt } from '#app/practice/attempt.server.ts'
import { attemptsOf } from '#app/practice/attempts.server.ts'
import { quizVersion } from '#app/practice/quiz-version.server.ts'
import type { Slugs } from './journey-row.ts'
import type { Following } from './learner.server.ts'
import { quizIn } from './quiz-in.server.ts'
import type { AttemptAt } from './take-quiz.server.ts'

export type Try = Pick<Attempt, 'number' | 'state' | 'submittedAt' | 'points' | 'outOf' | 'passed'>

/** What somebody sees before they begin: how many questions, what passes, and how it went so far. */
export async function quizPage(learner: Following, quizId: string, language: Language) {
  const place = await quizIn(db, learner, quizId)
  if (!place) return null
  const of = { userId: learner.personId, scopeId: learner.enrolmentId, quizId }
  const [quiz, attempts] = await Promise.all([quizVersion(db, place.quizVersionId), attemptsOf(db, of)])
  return {
    id: quizId,
    lessonSlugs: place.lessonSlugs,
    title: quiz.title[language],
    questions: quiz.questions.length,
    passPercent: quiz.passPercent,
    attempts: attempts.map(({ number, state, submittedAt, points, outOf, passed }): Try => ({
      number,
      state,
      submittedAt,
      points,
      outOf,
      passed,
    })),
  }
}

export type QuizIntro = NonNullable<Awaited<ReturnType<typeof quizPage>>>

type AttemptPage = { quizId: string; number: number; title: string; lessonSlugs: Slugs | null }
/** An attempt under way shows questions without answers; one handed in shows everything. */
export type OpenAttempt = AttemptPage & { state: 'started'; questions: OpenQuestion[] }
export type ReviewedAttempt = AttemptPage & {
  state: 'submitted'
  points: number
  outOf: number
  passPercent: number
  passed: boolean
  submittedAt: Date
  questions: ReviewedQuestion[]
}
export type ClosedAttempt = AttemptPage & { state: 'abandoned' }
export type AnAttempt = OpenAttempt | ReviewedAttempt | ClosedAttempt

/** One's own attempt as its page shows it, or null. */
export async function attemptPage(learner: Following, at: AttemptAt, language: Language): Promise<AnAttempt | null> {
  const attempt = await attemptOf(db, { userId: learner.personId, scopeId: learner.enrolmentId, ...at })
  if (!attempt) return null
  const [quiz, answers, place] = await Promise.all([
    quizVersion(db, attempt.quizVersionId),
    answersOf(db, attempt.id),
    quizIn(db, learner, at.quizId),
  ])
  const page = { ...at, title: quiz.title[language], lessonSlugs: place?.lessonSlugs ?? null }
  if (attempt.state === 'abandoned') return { ...page, state: attempt.state }
  if (attempt.state === 'started')
    return { ...page, state: attempt.state, questions: openQuestions(quiz, answers, language) }
  const questions = reviewedQuestions(quiz, answers, language)
  return { ...page, ...resultOf(attempt), passPercent: quiz.passPercent, questions }
}

type Result = Pick<ReviewedAttempt, 'state' | 'points' | 'outOf' | 'passed' | 'submittedAt'>

/** What the database holds for every attempt that was handed in. */
const resultOf = ({ points, outOf, passed, submittedAt }: Attempt) =>
  ({ state: 'submitted', points, outOf, passed, submittedAt }) as Result
