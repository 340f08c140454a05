import type { Quiz } from '#app/practice/questions.ts'
import { aCourse, aLearner } from './courses.ts'
import { aPerson, cookieOf } from './people.ts'
import { aQuiz } from './quizzes.ts'
import { aText } from './texts.ts'
import { visit } from './visit.ts'

/** A lesson with a reflection and a quiz in it. */
export const text = `Il testo della lezione.

<Reflection id="one-note" prompt="Che cosa hai sentito oggi?" />

<Quiz id="prova" />
`

/** A learner with a course of three lessons; the second asks a quiz, the first is free. */
export async function aClass(quiz: Partial<Quiz> = {}) {
  const page = await aText(text)
  const course = await aCourse({
    lessons: [
      { id: 'one', free: true, page: await aText() },
      { id: 'two', quizzes: ['prova'], page },
      { id: 'three', page: await aText() },
    ],
    quizzes: [{ ...aQuiz('prova'), ...quiz }],
  })
  const person = await aPerson({ name: 'Carla Melis' })
  const { sourceId } = await aLearner(person, course)
  const base = `/impara/${course.slug.it}`
  const cookie = await cookieOf(person)
  const quizAt = `${base}/quiz/prova`
  return { course, person, sourceId, cookie, base, quiz: quizAt, first: `${quizAt}/tentativi/1` }
}

/** Post a form, as a browser without script does. */
export const post = (address: string, cookie: string, form: Record<string, string> | URLSearchParams = {}) =>
  visit(address, {
    cookie,
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  })
/** Open an address and read it whole. */
export const get = async (address: string, cookie?: string) => {
  const answer = await visit(address, { cookie })
  return {
    status: answer.status,
    to: answer.headers.get('Location'),
    html: await answer.text(),
    headers: answer.headers,
  }
}
/** Answers to a quiz as its form sends them. */
export const answers = (of: Record<string, string[]>) =>
  new URLSearchParams(Object.entries(of).flatMap(([id, values]) => values.map((value) => [id, value])))
