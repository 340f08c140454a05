import { Prisma } from '#prisma/client.ts'
import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { flagsOf } from '#app/practice/item-flags.ts'
import type { Question, Quiz } from '#app/practice/questions.ts'
import { questionKey } from '#app/practice/quiz-hash.ts'
import { quizVersion, quizVersions } from '#app/practice/quiz-version.server.ts'
import { newestVersion } from './outdated-versions.server.ts'

type Asked = { courseId: string; quizId: string; pairs: [version: string, question: string][] }

/**
 * How people did at a quiz of a course, question by question: first attempts only, for whoever has seen the answers knows
 * them. Counted by the database, whatever the number of attempts; only sums leave it. Null when there is no such quiz.
 */
export async function quizStatistics(course: { id: string }, quizId: string, language: Language) {
  const newestId = await newestVersion(course.id, quizId)
  if (!newestId) return null
  const quiz = await quizVersion(db, newestId)
  const asked = { courseId: course.id, quizId, pairs: await sameQuestions(course.id, quizId, quiz) }
  const [[whole], items, choices] = await Promise.all([wholeQuiz(asked), itemsOf(asked), choicesOf(asked, quiz)])
  return {
    title: quiz.title[language],
    ...whole!,
    questions: quiz.questions.map((question) => {
      const item = items.find((one) => one.question === question.id) ?? nothing
      const options = optionsOf(question).map(({ id, text, right }) => ({
        id,
        right,
        text: text[language],
        count: choices.find((one) => one.question === question.id && one.choice === id)?.count ?? 0,
      }))
      return {
        ...item,
        id: question.id,
        text: question.text[language],
        options,
        flags: flagsOf({ ...item, choices: options }),
      }
    }),
  }
}

export type QuizStatistics = NonNullable<Awaited<ReturnType<typeof quizStatistics>>>

const nothing = { count: 0, facility: 0, discrimination: null, seconds: null, blank: 0 }

/** Options with an own right or wrong; other kinds have none to count. */
const optionsOf = (question: Question) =>
  question.kind === 'single' || question.kind === 'multiple' ? question.options : []

/** Which versions asked each of today's questions with today's right answers. */
async function sameQuestions(courseId: string, quizId: string, newest: Quiz): Promise<Asked['pairs']> {
  const used = await db.$queryRaw<{ id: string }[]>`
    select distinct coalesce(a."gradedById", a."quizVersionId") as id
    from "Attempt" a join "Enrolment" e on e.id = a."scopeId" and e."courseId" = ${courseId}
    where a."quizId" = ${quizId} and a.state = 'submitted' and a.number = 1`
  const versions = await quizVersions(
    db,
    used.map(({ id }) => id),
  )
  const today = new Set(newest.questions.map(questionKey))
  return [...versions].flatMap(([id, quiz]) =>
    quiz.questions.filter((one) => today.has(questionKey(one))).map((one): [string, string] => [id, one.id]),
  )
}

/** First attempts that were handed in and have their result. */
const sat = ({ courseId, quizId }: Asked) => Prisma.sql`sat as (
    select a.id, coalesce(a."gradedById", a."quizVersionId") as version, a.points, a."outOf", a.passed, a."startedAt", a."submittedAt"
    from "Attempt" a join "Enrolment" e on e.id = a."scopeId" and e."courseId" = ${courseId}
    where a."quizId" = ${quizId} and a.state = 'submitted' and a.number = 1)`

const pair = ({ pairs }: Asked) => Prisma.sql`pair as (
    select * from unnest(${pairs.map(([version]) => version)}::text[], ${pairs.map(([, question]) => question)}::text[]) as p(version, question))`

const wholeQuiz = (asked: Asked) => db.$queryRaw<
  { attempts: number; passed: number; score: number | null; seconds: number | null }[]
>`
  with ${sat(asked)}
  select count(*)::int as attempts, count(*) filter (where passed)::int as passed,
    avg(points::float / nullif("outOf", 0)) as score,
    percentile_cont(0.5) within group (order by extract(epoch from "submittedAt" - "startedAt")) as seconds
  from sat`

type ItemRow = {
  question: string
  count: number
  facility: number
  discrimination: number | null
  seconds: number | null
  blank: number
}

// Ids are sorted byte by byte, which is many times quicker than by a language. The rest: what somebody got for all other questions. A question that counts in its own yardstick looks better than it is.
const itemsOf = (asked: Asked) => db.$queryRaw<ItemRow[]>`
  with ${sat(asked)}, ${pair(asked)}, answer as (
    select s.version, w."questionId" as question, w.points, s.points - w.points as rest, w.response in ('""', '[]') as blank,
      extract(epoch from w."savedAt" - greatest(s."startedAt",
        lag(w."savedAt") over (partition by w."attemptId" collate "C" order by w."savedAt")))::float as seconds
    from sat s join "Answer" w on w."attemptId" = s.id)
  select question, count(*)::int as count, coalesce(avg(points), 0)::float / 100 as facility, corr(points, rest) as discrimination,
    percentile_cont(0.5) within group (order by seconds) filter (where not blank and seconds between 1 and 3600) as seconds,
    count(*) filter (where blank)::int as blank
  from answer join pair using (version, question) group by question`

/** How often each option was chosen: of the options there are, so that nothing else leaves the database. */
function choicesOf(asked: Asked, quiz: Quiz) {
  const options = quiz.questions.flatMap((question) => optionsOf(question).map(({ id }) => [question.id, id] as const))
  return db.$queryRaw<{ question: string; choice: string; count: number }[]>`
    with ${sat(asked)}, ${pair(asked)}, option as (
      select * from unnest(${options.map(([question]) => question)}::text[], ${options.map(([, id]) => id)}::text[]) as o(question, choice)),
    answer as (
      select s.version, w."questionId" as question,
        case when jsonb_typeof(w.response) = 'object' then w.response->'given' else w.response end as given
      from sat s join "Answer" w on w."attemptId" = s.id)
    select o.question, o.choice, count(*)::int as count
    from answer a join pair p using (version, question)
    cross join lateral jsonb_array_elements_text(
      case jsonb_typeof(a.given) when 'array' then a.given when 'string' then jsonb_build_array(a.given) else '[]' end) as c(choice)
    join option o on o.question = a.question and o.choice = c.choice
    group by o.question, o.choice`
}
