import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aCourse, aLearner } from '#tests/helpers/courses.ts'
import { aFirm, anEmployee } from '#tests/helpers/firms.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { statementsOf } from '#tests/helpers/statements.ts'
import { visit } from '#tests/helpers/visit.ts'

const page = async (path: string, as: Parameters<typeof visit>[1]) => {
  const answer = await visit(path, as)
  return { status: answer.status, text: await answer.text() }
}

test('one page tells the office all it knows of a person; of an address without an account too', async () => {
  const staff = await aPerson({ role: 'staff' })
  const [firm, course] = [await aFirm({ name: 'Officina Rovere' }), await aCourse({ lessons: 1 })]
  await aLearner(firm.person, course)
  await db.sentMail.create({ data: { key: 'prova-1', kind: 'prova', to: firm.person.email, subject: 'Una lettera' } })
  const known = await page(`/ufficio/persone/${firm.person.email}`, { as: staff })
  for (const said of ['Officina Rovere', `Corso ${course.id}`, 'Una lettera', 'Ha un account'])
    expect(known.text).toContain(said)
  await visit(`/corsi/${course.slug.it}/programma`, { form: { email: 'sola@prova.example', name: 'Sola Soletta' } })
  const stranger = await page('/en/office/people/sola@prova.example', { as: staff })
  expect([stranger.status, stranger.text.includes('Sola Soletta'), stranger.text.includes('Has no account')]).toEqual([
    200,
    true,
    true,
  ])
  const own = await page(`/ufficio/aziende/${firm.firm.id}`, { as: staff })
  expect([own.status, own.text.includes(firm.person.email)]).toEqual([200, true])
})

test('people are found by a part of their name, address or firm, each once; nobody by two letters or by a wildcard', async () => {
  const staff = await aPerson({ role: 'staff' })
  const firm = await aFirm({ name: 'Falegnameria Zanzibar' })
  await anEmployee(firm)
  const search = async (text: string) =>
    (await page(`/ufficio/persone?${new URLSearchParams({ text })}`, { as: staff })).text
  const owner = `/ufficio/persone/${encodeURIComponent(firm.person.email)}`
  for (const text of ['zanzibar', firm.person.email.slice(2, 9), firm.person.name.toUpperCase()])
    expect((await search(text)).split(`href="${owner}"`)).toHaveLength(2)
  expect(await search('zanzibar')).toContain(`/ufficio/aziende/${firm.firm.id}`)
  for (const text of ['za', '%%%', '___', '"\'\\', '🦄🦄🦄', 'x'.repeat(10_000)])
    expect(await search(text)).not.toContain(owner)
})

test('it is for the office only, and what is not there is not there', async () => {
  const [staff, other] = [await aPerson({ role: 'staff' }), await aPerson()]
  for (const path of ['/ufficio/persone', `/ufficio/persone/${other.email}`, '/ufficio/aziende/x']) {
    expect((await visit(path)).status).toBe(302)
    expect((await visit(path, { as: other })).status).toBe(403)
  }
  expect((await visit('/ufficio/persone/nessuno@prova.example', { as: staff })).status).toBe(404)
  expect((await visit('/ufficio/aziende/x', { as: staff })).status).toBe(404)
})

test('the number of statements does not grow with what is found', async () => {
  const staff = await aPerson({ role: 'staff' })
  const [few, many] = [await aFirm(), await aFirm()]
  for (let at = 0; at < 5; at++) await aLearner(many.person, await aCourse({ lessons: 1 }))
  const cost = async (email: string) =>
    (await statementsOf(() => visit(`/ufficio/persone/${email}`, { as: staff }))).length
  await cost(few.person.email)
  expect(await cost(many.person.email)).toBe(await cost(few.person.email))
})
