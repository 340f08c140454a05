import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aClass, answers, get, post } from '#tests/helpers/classroom.ts'
import { right, wrong } from '#tests/helpers/quizzes.ts'
import { visit } from '#tests/helpers/visit.ts'

test('a script’s saved answers are there when the page is loaded again, and in the result', async () => {
  const { cookie, quiz, first } = await aClass()
  await post(`${quiz}/tentativi`, cookie)
  expect((await post(`${first}/risposte/q-one`, cookie, { 'q-one': 'b' })).status).toBe(204)
  expect((await post(`${first}/risposte/q-three`, cookie, { 'q-three': 'interno' })).status).toBe(204)
  const page = (await get(first, cookie)).html
  expect(page).toMatch(/name="q-one"[^>]*checked=""[^>]*value="b"/)
  expect(page).toContain('value="interno"')
})

test('questions left blank are named before anything is handed in; handing in anyway is possible', async () => {
  const { cookie, quiz, first } = await aClass()
  await post(`${quiz}/tentativi`, cookie)
  const held = await post(`${first}/consegna`, cookie, { 'q-one': 'b' })
  expect(held.status).toBe(422)
  const html = await held.text()
  expect(html).toContain('Mancano ancora 2 risposte')
  expect(html).toMatch(/name="q-one"[^>]*checked=""[^>]*value="b"/)
  expect((await post(`${first}/consegna`, cookie, { 'q-one': 'b', blanks: 'on' })).status).toBe(303)
  expect((await get(first, cookie)).html).toContain('Non ancora: 1 su 3')
})

test('every page of a quiz leads back to its place in the lesson, or to the course once that has closed', async () => {
  const { base, cookie, quiz, first, person } = await aClass()
  const lesson = `href="${base}/two-it#quiz-prova"`
  expect((await get(quiz, cookie)).html).toContain(lesson)
  await post(`${quiz}/tentativi`, cookie)
  expect((await get(first, cookie)).html).toContain(lesson)
  expect(await (await post(`${first}/consegna`, cookie)).text()).toContain(lesson)
  await post(`${first}/consegna`, cookie, answers(wrong))
  const result = (await get(first, cookie)).html
  expect(result.split(lesson)).toHaveLength(3)
  expect((await get(`${base}/two-it`, cookie)).html).toContain('id="quiz-prova"')
  await db.access.updateMany({ where: { userId: person.id }, data: { revokedAt: new Date() } })
  for (const address of [quiz, first]) {
    const { html } = await get(address, cookie)
    expect(html).not.toContain(lesson)
    expect(html).toMatch(new RegExp(`<a href="${base}">[^/]*Torna al corso</a>`))
  }
})

test('handing in twice shows the first result', async () => {
  const { cookie, quiz, first } = await aClass()
  await post(`${quiz}/tentativi`, cookie)
  const twice = await Promise.all([
    post(`${first}/consegna`, cookie, answers(right)),
    post(`${first}/consegna`, cookie, answers(right)),
  ])
  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  expect((await post(`${first}/consegna`, cookie, answers(wrong))).status).toBe(303)
  expect((await get(first, cookie)).html).toContain('Superato: 3 su 3')
})

test('forged ids, another’s attempt and impossible answers are refused with the right status', async () => {
  const { base, cookie, quiz, first, person } = await aClass()
  const other = await aClass()
  await post(`${quiz}/tentativi`, cookie)
  const tries: [string, string, Record<string, string>][] = [
    [`${base}/quiz/nowhere/tentativi`, cookie, {}],
    [`${quiz}/tentativi/2/consegna`, cookie, {}],
    [`${quiz}/tentativi/0x1/consegna`, cookie, {}],
    [`${first}/risposte/q-forged`, cookie, { 'q-forged': 'a' }],
    [`${first}/risposte/q-one`, cookie, { 'q-one': 'z' }],
    [`${first}/risposte/q-three`, cookie, { 'q-three': 'x'.repeat(2_001) }],
    [`${first}/consegna`, cookie, { 'q-one': 'z' }],
    [`${base}/nowhere/completamento`, cookie, {}],
    [`${base}/two-it/completamento`, cookie, {}],
    [`${base}/two-it/note/one-note`, cookie, { text: 'x'.repeat(5_001) }],
    [`${base}/two-it/note/One%20Note`, cookie, { text: 'x' }],
    [`${base}/versione`, cookie, { release: 'forged', decision: 'moved' }],
    [`${base}/versione`, cookie, {}],
    [`${first}/risposte/q-one`, other.cookie, { 'q-one': 'a' }],
    [`${first}/consegna`, other.cookie, {}],
    [`${base}/two-it/note/one-note`, other.cookie, { text: 'x' }],
  ]
  const statuses = []
  for (const [address, as, form] of tries) statuses.push((await post(address, as, form)).status)
  expect(statuses).toEqual([404, 404, 404, 404, 422, 422, 422, 404, 409, 422, 404, 409, 400, 403, 403, 403])
  expect(await db.answer.count({ where: { attempt: { userId: person.id } } })).toBe(0)
})

test('a body that is no form, or in a wrong encoding, is a refusal and not a crash', async () => {
  const { cookie, quiz, first, base } = await aClass()
  await post(`${quiz}/tentativi`, cookie)
  const raw = (address: string) =>
    visit(address, {
      cookie,
      method: 'POST',
      body: new Uint8Array([0xff, 0xfe, 0]),
      headers: { 'Content-Type': 'multipart/form-data' },
    })
  const statuses = []
  for (const address of [
    `${first}/consegna`,
    `${first}/risposte/q-one`,
    `${base}/versione`,
    `${base}/two-it/note/one-note`,
  ])
    statuses.push((await raw(address)).status)
  expect(statuses).toEqual([422, 204, 400, 303])
})
