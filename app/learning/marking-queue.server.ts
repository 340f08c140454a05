import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { reviewedQuestions } from '#app/practice/attempt-page.ts'
import { answersOf } from '#app/practice/attempt.server.ts'
import { withMarks } from '#app/practice/markings.server.ts'
import { paperOf } from '#app/practice/paper.ts'
import { quizVersion } from '#app/practice/quiz-version.server.ts'

const perPage = 50

type Waiting = {
  id: string
  number: number
  submittedAt: Date
  name: string
  quiz: string
  left: number
  total: number
}

/** The attempts of a course that wait to be marked, the longest waiting first: one statement. */
export async function markingQueue(course: { id: string }, language: Language, page: number) {
  const rows = await db.$queryRaw<Waiting[]>`
    select a.id, a.number, a."submittedAt", u.name, v.body->'title'->>${language} as quiz,
      (select count(*)::int from "Answer" w where w."attemptId" = a.id and w.points is null) as left,
      count(*) over ()::int as total
    from "Attempt" a join "Enrolment" e on e.id = a."scopeId" and e."courseId" = ${course.id}
    join "User" u on u.id = a."userId" join "QuizVersion" v on v.id = a."quizVersionId"
    where a.state = 'waiting' order by a."submittedAt", a.id limit ${perPage} offset ${(page - 1) * perPage}`
  return { rows, page, more: page * perPage < (rows[0]?.total ?? 0) }
}

/** One attempt that waits, with its open answers as their marker reads them; null when the course has none such. */
export async function attemptToMark(course: { id: string }, attemptId: string, language: Language) {
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, state: 'waiting' },
    select: {
      id: true,
      scopeId: true,
      number: true,
      quizVersionId: true,
      seed: true,
      submittedAt: true,
      user: { select: { name: true } },
    },
  })
  if (!attempt) return null
  const where = { id: attempt.scopeId, courseId: course.id }
  if ((await db.enrolment.count({ where })) === 0) return null
  const [quiz, answers] = await Promise.all([quizVersion(db, attempt.quizVersionId), answersOf(db, attempt.id)])
  const questions = reviewedQuestions(paperOf(quiz, attempt.seed), answers, language)
  const marked = await withMarks(db, attempt.id, questions)
  return {
    id: attempt.id,
    number: attempt.number,
    submittedAt: attempt.submittedAt!,
    name: attempt.user.name,
    quiz: quiz.title[language],
    answers: marked.flatMap((question) =>
      question.shape === 'open' && question.answered
        ? [{ ...question, done: answers.some((one) => one.questionId === question.id && one.points !== null) }]
        : [],
    ),
  }
}

export type ToMark = NonNullable<Awaited<ReturnType<typeof attemptToMark>>>
