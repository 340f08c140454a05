import type { World } from './world.ts'
import type { Flow } from './works.ts'
import { answers, tenQuestions } from './quiz.ts'

const quiz = `/impara/bench/quiz/${tenQuestions.id}`
const tenAnswers = new URLSearchParams(answers.map(([id, answer]) => [id, answer])).toString()
const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))

/** Every learner reads every lesson, none twice: as many first views. */
export const lessons = ({ cookies, lessons }: World, count: number): Flow[] =>
  many(count, (at) => [
    {
      path: lessons[Math.floor(at / cookies.length) % lessons.length]!,
      cookie: cookies[at % cookies.length],
      status: 200,
    },
  ])

/** The catalogue, as a visitor asks for it. */
export const catalogue = (count: number): Flow[] => many(count, () => [{ path: '/corsi', status: 200 }])

/** Start an attempt, hand in ten answers at once, see the result. */
export const attempts = ({ cookies }: World, count: number): Flow[] =>
  many(count, (at) => {
    const cookie = cookies[at % cookies.length]
    return [
      { method: 'POST', path: `${quiz}/tentativi`, cookie, status: 303 },
      { method: 'POST', path: '{location}/consegna', cookie, body: tenAnswers, status: 303 },
      { path: '{location}', cookie, status: 200 },
    ]
  })

/** Begin one attempt for each learner, to save answers into. Its number is in the database. */
export const begin = ({ cookies }: World): Flow[] =>
  cookies.map((cookie) => [{ method: 'POST', path: `${quiz}/tentativi`, cookie, status: 303 }])

/** Save one answer of the attempt under way. */
export function saves({ cookies }: World, count: number, numbers: number[]): Flow[] {
  return many(count, (at) => {
    const learner = at % cookies.length
    const [id, answer] = answers[(at * 7) % answers.length]!
    const path = `${quiz}/tentativi/${numbers[learner]}/risposte/${id}`
    return [{ method: 'POST', path, cookie: cookies[learner], body: `${id}=${answer}`, status: 204 }]
  })
}

/** The same lessons, drawn by bare React. */
export const reference = (count: number): Flow[] => many(count, (at) => [{ path: `/${at}`, status: 200 }])

/** The numbers of the attempts under way, by learner. */
export async function underWay({ sql, cookies }: World): Promise<number[]> {
  const { rows } = await sql.query<{ learner: string; number: number }>(
    `select substring("userId" from 7) as learner, number from "Attempt"
     where state = 'started' and "quizId" = $1 and "userId" like 'bench-%'`,
    [tenQuestions.id],
  )
  const numbers = new Map(rows.map(({ learner, number }) => [Number(learner), number]))
  return cookies.map((_, at) => numbers.get(at) ?? 0)
}

/** Make every view of those who are measured a first view again. */
export const forgetViews = ({ sql }: World) =>
  sql.query(`
    delete from "LessonView" v using "Enrolment" e where e.id = v."enrolmentId" and e."userId" like 'bench-%';
    update "Enrolment" set "lastLessonId" = null, "lastSeenAt" = null where "userId" like 'bench-%';`)
