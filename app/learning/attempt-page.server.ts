import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import {
  openQuestions,
  reviewedQuestions,
  type OpenQuestion,
  type ReviewedQuestion,
} from '#app/practice/attempt-page.ts'
import { answersOf, attemptOf, type Attempt, type AttemptKey } from '#app/practice/attempt.server.ts'
import { attemptsOf } from '#app/practice/attempts.server.ts'
import { mendedQuiz } from '#app/practice/mended-quiz.ts'
import { withMarks } from '#app/practice/markings.server.ts'
import { paperOf } from '#app/practice/paper.ts'
import type { Quiz } from '#app/practice/questions.ts'
import { shownAt, type Keep, type Moment, type Thing } from '#app/practice/quiz-settings.ts'
import { quizVersion } from '#app/practice/quiz-version.server.ts'
import { momentOf, notNow, type NotNow } from '#app/practice/standing.ts'
import { handInOverdue } from './hand-in-overdue.server.ts'
import type { Slugs } from './journey-row.ts'
import type { Following } from './learner.server.ts'
import { quizIn } from './quiz-in.server.ts'
import type { AttemptAt } from './take-quiz.server.ts'

type AttemptPage = { quizId: string; number: number; title: string; lessonSlugs: Slugs | null }
/** An attempt under way shows questions without answers. */
export type OpenAttempt = AttemptPage & {
  state: 'started'
  deadlineAt: Date | null
  /** What was left of the time when the page was made, by our clock. */
  secondsLeft: number | null
  questions: OpenQuestion[]
}
/** Whether a question was answered rightly, where the right answer is not to be seen. */
export type Verdict = { id: string; text: string; right: boolean; answered: boolean }
/** One handed in shows what may be seen of it by now. */
export type ReviewedAttempt = AttemptPage & {
  state: 'submitted'
  result: { points: number; outOf: number } | null
  passPercent: number
  passed: boolean
  byClock: boolean
  submittedAt: Date
  keep: Keep
  moment: Moment
  notNow: NotNow | null
  questions: ReviewedQuestion[] | null
  verdicts: Verdict[] | null
}
export type ClosedAttempt = AttemptPage & { state: 'abandoned' }
/** One that has still to be marked by hand has no result yet: neither passed nor failed. */
export type WaitingAttempt = AttemptPage & { state: 'waiting'; submittedAt: Date }
export type AnAttempt = OpenAttempt | ReviewedAttempt | ClosedAttempt | WaitingAttempt

/** One's own attempt as its page shows it, or null. Whoever looks at one whose time is up has it handed in. */
export async function attemptPage(learner: Following, at: AttemptAt, language: Language): Promise<AnAttempt | null> {
  const key = { userId: learner.personId, scopeId: learner.enrolmentId, ...at }
  const attempt = await settledAttempt(key)
  if (!attempt) return null
  const [quiz, answers, place] = await Promise.all([
    quizAsGraded(attempt),
    answersOf(db, attempt.id),
    quizIn(db, learner, at.quizId),
  ])
  const paper = paperOf(quiz, attempt.seed)
  const page = { ...at, title: quiz.title[language], lessonSlugs: place?.lessonSlugs ?? null }
  if (attempt.state === 'abandoned') return { ...page, state: attempt.state }
  if (attempt.state === 'waiting') return { ...page, state: attempt.state, submittedAt: attempt.submittedAt! }
  if (attempt.state === 'started')
    return { ...page, ...timeOf(attempt), state: attempt.state, questions: openQuestions(paper, answers, language) }
  const questions = await withMarks(db, attempt.id, reviewedQuestions(paper, answers, language))
  return { ...page, ...handedIn(attempt), ...(await seenOf(quiz, key, { attempt, questions })) }
}

/** The quiz that was asked, with the key that gave the points. */
async function quizAsGraded({ quizVersionId, gradedById }: Attempt) {
  const asked = await quizVersion(db, quizVersionId)
  return gradedById ? mendedQuiz(asked, await quizVersion(db, gradedById)) : asked
}

async function settledAttempt(key: AttemptKey) {
  const attempt = await attemptOf(db, key)
  if (!attempt?.late) return attempt
  await handInOverdue(key)
  return attemptOf(db, key)
}

const timeOf = ({ deadlineAt }: Attempt) => ({
  deadlineAt,
  secondsLeft: deadlineAt && Math.max(0, Math.round((deadlineAt.getTime() - Date.now()) / 1000)),
})

/** What the database holds for every attempt that was handed in. */
const handedIn = ({ passed, submittedAt, byClock }: Attempt) =>
  ({ state: 'submitted', passed, submittedAt, byClock }) as Pick<
    ReviewedAttempt,
    'state' | 'passed' | 'submittedAt' | 'byClock'
  >

type Looked = { attempt: Attempt; questions: ReviewedQuestion[] }

/** What may be seen of it by now. The other attempts are asked for only where they matter. */
async function seenOf(quiz: Quiz, key: AttemptKey, { attempt, questions }: Looked) {
  const others = [quiz.show, quiz.attempts, quiz.closes].some(Boolean) ? await attemptsOf(db, key) : [attempt]
  const now = new Date()
  const moment = momentOf(quiz, others, now)
  const shown = shownAt(quiz, moment)
  return {
    passPercent: quiz.passPercent,
    keep: quiz.keep ?? ('highest' as const),
    moment,
    notNow: notNow(quiz, others, now),
    result: shown.has('points') ? { points: attempt.points!, outOf: attempt.outOf! } : null,
    ...answersSeen(shown, questions),
  }
}

function answersSeen(shown: ReadonlySet<Thing>, questions: ReviewedQuestion[]) {
  if (shown.has('solutions')) return { questions, verdicts: null }
  const verdict = ({ id, text, right, answered }: ReviewedQuestion): Verdict => ({ id, text, right, answered })
  return { questions: null, verdicts: shown.has('verdicts') ? questions.map(verdict) : null }
}
