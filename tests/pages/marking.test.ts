import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aClass, get, post } from '#tests/helpers/classroom.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'
import { open, single } from '#tests/helpers/quizzes.ts'

test('without script: a learner writes, a trainer marks, the learner reads points and comment', async () => {
  const { course, cookie, quiz, first, person } = await aClass({ questions: [open('q-open'), single('q-one')] })
  await post(`${quiz}/tentativi`, cookie)
  expect((await get(first, cookie)).html).toContain('<textarea')
  expect((await post(`${first}/risposte/q-open`, cookie, { 'q-open': 'x'.repeat(1_000_000) })).status).toBe(422)
  await post(`${first}/consegna`, cookie, { 'q-open': 'Prima ascolto', 'q-one': 'b' })
  const waiting = (await get(first, cookie)).html
  expect([waiting.includes('In attesa di correzione'), waiting.includes('Una risposta calma')]).toEqual([true, false])
  const refused = await post(`${quiz}/tentativi`, cookie)
  expect([refused.status, (await refused.text()).includes('in attesa di correzione')]).toEqual([409, true])

  const trainer = await cookieOf(await aPerson({ role: 'admin' }))
  const queue = `/studio/${course.id}/correzioni`
  const { id } = await db.attempt.findFirstOrThrow({ where: { userId: person.id } })
  expect((await get(queue, trainer)).html).toContain(`${queue}/${id}`)
  expect((await get(`${queue}/${id}`, trainer)).html).toContain('Prima ascolto')
  const half = await post(`${queue}/${id}/q-open`, trainer, { 'points-calm': '3', comment: 'Da finire' })
  const again = await half.text()
  expect([half.status, again.includes('Dai i punti di ogni criterio'), again.includes('Da finire')]).toEqual([
    422,
    true,
    true,
  ])
  const marked = await post(`${queue}/${id}/q-open`, trainer, {
    'points-calm': '3',
    'points-asks': '1',
    comment: 'Ottimo',
  })
  expect([marked.status, marked.headers.get('Location')]).toEqual([303, `${queue}?said=saved`])
  const result = (await get(first, cookie)).html
  for (const said of ['Superato: 2 su 2', 'Ottimo', 'Prima ascolto', 'Una risposta calma'])
    expect(result).toContain(said)
})

test('answers to mark are for the course’s own trainer; what is not there is not there', async () => {
  const { course, cookie, quiz, first, person } = await aClass({ questions: [open('q-open')] })
  await post(`${quiz}/tentativi`, cookie)
  await post(`${first}/consegna`, cookie, { 'q-open': 'Prima ascolto' })
  const { id } = await db.attempt.findFirstOrThrow({ where: { userId: person.id } })
  const [other, admin] = [
    await cookieOf(await aPerson({ role: 'trainer' })),
    await cookieOf(await aPerson({ role: 'admin' })),
  ]
  const page = `/studio/${course.id}/correzioni/${id}`
  const marks = { 'points-calm': '3', 'points-asks': '1' }
  expect((await get(page, cookie)).status).toBe(403)
  expect((await get(page, other)).status).toBe(404)
  expect((await post(`${page}/q-open`, cookie, marks)).status).toBe(403)
  expect((await post(`${page}/q-open`, other, marks)).status).toBe(404)
  expect((await get(`/studio/${course.id}/correzioni/forged`, admin)).status).toBe(404)
  expect((await post(`${page}/forged`, admin, marks)).status).toBe(404)
  expect((await db.attempt.findFirstOrThrow({ where: { id } })).state).toBe('waiting')
})
