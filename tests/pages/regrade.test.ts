import { expect, test } from 'vitest'
import { aClass, answers, get, post } from '#tests/helpers/classroom.ts'
import { aRelease } from '#tests/helpers/courses.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'
import { aQuiz } from '#tests/helpers/quizzes.ts'

const mended = () => {
  const quiz = aQuiz('prova')
  const [first] = quiz.questions.filter((question) => question.kind === 'single')
  for (const option of first!.options) option.right = option.id === 'c'
  return quiz
}

test('without script: a dry run lists who would pass, applying it changes their result, and both stay on record', async () => {
  const { course, cookie, quiz, first } = await aClass()
  await post(`${quiz}/tentativi`, cookie)
  await post(`${first}/consegna`, cookie, answers({ 'q-one': ['c'], 'q-two': ['a', 'c'], blanks: ['on'] }))
  expect((await get(first, cookie)).html).toContain('Non ancora: 1 su 3')
  const trainer = await cookieOf(await aPerson({ role: 'admin' }))
  const page = `/studio/${course.id}/quiz/prova/ricalcoli`
  expect((await get(page, trainer)).html).toContain('niente da ricalcolare')
  expect((await post(page, trainer)).status).toBe(409)
  await aRelease(course, { lessons: [{ id: 'two', quizzes: ['prova'] }], quizzes: [mended()] })
  expect((await get(page, trainer)).html).toContain('Un tentativo consegnato')
  const plan = (await post(page, trainer)).headers.get('Location')!
  const html = (await get(plan, trainer)).html.replaceAll('<!-- -->', '')
  for (const said of ['Carla Melis', '1 su 3, non superato', '2 su 3, superato', 'Applica questi cambiamenti'])
    expect(html).toContain(said)
  expect((await post(`${plan}/applicazione`, trainer)).status).toBe(303)
  expect((await get(plan, trainer)).html).toContain('applicato da')
  expect((await get(first, cookie)).html).toContain('Superato: 2 su 3')
  const again = await post(`${plan}/applicazione`, trainer)
  expect([again.status, (await again.text()).includes('già stati applicati')]).toEqual([409, true])
})

test('regrades are for the course’s own trainer; what is not there is not there', async () => {
  const { course, cookie } = await aClass()
  const other = await cookieOf(await aPerson({ role: 'trainer' }))
  const admin = await cookieOf(await aPerson({ role: 'admin' }))
  const page = `/studio/${course.id}/quiz/prova/ricalcoli`
  expect((await get(page, cookie)).status).toBe(403)
  expect((await get(page, other)).status).toBe(404)
  expect((await post(page, other)).status).toBe(404)
  expect((await get(page.replace('prova', 'forged'), admin)).status).toBe(404)
  expect((await get(`${page}/forged`, admin)).status).toBe(404)
  expect((await post(`${page}/forged/applicazione`, admin)).status).toBe(404)
})
