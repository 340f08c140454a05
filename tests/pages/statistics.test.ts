import { expect, test } from 'vitest'
import { aClass, answers, get, post } from '#tests/helpers/classroom.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'
import { right } from '#tests/helpers/quizzes.ts'

test('a trainer sees how a quiz was answered, and that few attempts say little; nobody else does', async () => {
  const { course, cookie, quiz, first } = await aClass()
  const page = `/studio/${course.id}/quiz/prova/statistiche`
  const trainer = await cookieOf(await aPerson({ role: 'admin' }))
  expect((await get(page, trainer)).html).toContain('Nessuno ha ancora consegnato')
  await post(`${quiz}/tentativi`, cookie)
  await post(`${first}/consegna`, cookie, answers(right))
  const html = (await get(page, trainer)).html.replaceAll('<!-- -->', '')
  for (const said of ['Un solo tentativo: troppo poco', 'Facilità 100%', '1, il 100%', '<rect'])
    expect(html).toContain(said)
  expect(html).not.toContain('style=')
  expect((await get(page, cookie)).status).toBe(403)
  expect((await get(page, await cookieOf(await aPerson({ role: 'trainer' })))).status).toBe(404)
  expect((await get(page.replace('prova', 'forged'), trainer)).status).toBe(404)
})
