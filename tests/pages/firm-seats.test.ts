import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aLearner } from '#tests/helpers/courses.ts'
import { aFirmWithSeats, anEmployee, anInvited, give, inUse } from '#tests/helpers/firms.ts'
import { visit } from '#tests/helpers/visit.ts'

const whereTo = (answer: Response) => [answer.status, answer.headers.get('Location')]
const ticked = (members: string[], due = '') =>
  new URLSearchParams([...members.map((id) => ['members', id]), ['due', due]])

async function aPoolPage(quantity = 2) {
  const { by, poolId, course } = await aFirmWithSeats(quantity)
  const page = `/azienda/licenze/${poolId}/assegnazioni`
  return { by, poolId, course, page, post: (body: URLSearchParams) => visit(page, { as: by.person, body }) }
}

test('seats are given to the people who were ticked, with a due day', async () => {
  const { by, poolId, page, post } = await aPoolPage()
  const [one, two] = [await anEmployee(by), await anInvited(by)]
  expect(whereTo(await post(ticked([one.memberId, two.memberId], '2030-01-31')))).toEqual([
    303,
    `${page}?said=given&count=2`,
  ])
  const seats = await inUse(poolId)
  expect(seats.map(({ dueOn }) => dueOn?.toISOString().slice(0, 10))).toEqual(['2030-01-31', '2030-01-31'])
  const shown = await (await visit(`${page}?said=given&count=2`, { as: by.person })).text()
  expect(shown).toContain('Fatto: 2 persone hanno il corso.')
  expect(shown).toContain('2 licenze assegnate su 2, 0 da assegnare')
})

test('too few seats: the numbers, a way to the shop, the ticks kept, nobody seated', async () => {
  const { by, poolId, post } = await aPoolPage()
  const people = [await anEmployee(by), await anEmployee(by), await anEmployee(by)]
  const answer = await post(ticked(people.map(({ memberId }) => memberId)))
  const shown = await answer.text()
  expect(answer.status).toBe(409)
  expect(shown).toContain('Hai scelto 3 persone. Licenze libere: 2. Nessuna è stata assegnata.')
  expect(shown).toContain('Compra altre licenze')
  expect(shown.match(/type="checkbox"[^>]*checked/g)).toHaveLength(3)
  expect(await inUse(poolId)).toEqual([])
})

test('nobody ticked, an impossible day, a day gone by: a sentence and nobody seated', async () => {
  const { by, poolId, post } = await aPoolPage()
  const { memberId } = await anEmployee(by)
  const said = async (body: URLSearchParams) => {
    const answer = await post(body)
    return [answer.status, await answer.text()]
  }
  const [status, shown] = await said(ticked([]))
  expect([status, shown]).toEqual([422, expect.stringContaining('Scegli almeno una persona.')])
  expect(shown).not.toContain('Compra altre licenze')
  expect(await said(ticked([memberId], '2030-02-30'))).toEqual([
    422,
    expect.stringContaining('Questa data non esiste.'),
  ])
  expect(await said(ticked([memberId], '2020-01-01'))).toEqual([422, expect.stringContaining('già passato')])
  expect(await said(ticked([memberId], 'x'.repeat(40)))).toEqual([400, expect.stringContaining('troppo lungo')])
  expect((await post(ticked(['mai-visto\u0000']))).status).toBe(404)
  expect(await inUse(poolId)).toEqual([])
})

test('a seat alone, given or free, is told in the singular and the plural it asks for', async () => {
  const { by, poolId, page, post } = await aPoolPage(1)
  const { memberId } = await anEmployee(by)
  const standing = async (address: string) => (await (await visit(address, { as: by.person })).text()).match(sentence)
  const sentence = /\d (?:licenz|seat)[^<]*/
  const english = `/en/firm/seats/${poolId}/assignments`
  expect([await standing(page), await standing(english)].flat()).toEqual([
    '0 licenze assegnate su 1, 1 da assegnare',
    '0 seats of 1 given, 1 free',
  ])
  await post(ticked([memberId]))
  expect([await standing(page), await standing(english)].flat()).toEqual([
    '1 licenza assegnata su 1, 0 da assegnare',
    '1 seat of 1 given, 0 free',
  ])
})

test('the last seat given by a colleague meanwhile: the refusal is said, with the ticks and the offer', async () => {
  const { by, poolId, post } = await aPoolPage(1)
  const [first, second] = [await anEmployee(by), await anEmployee(by)]
  await give(by, poolId, first.memberId)
  const late = await post(ticked([second.memberId]))
  const shown = await late.text()
  expect(late.status).toBe(409)
  expect(shown).toContain('Hai scelto 1 persona. Licenze libere: 0. Nessuna è stata assegnata.')
  expect(shown).toContain('Compra altre licenze')
  expect(shown.match(/type="checkbox"[^>]*checked/g)).toHaveLength(1)
})

test('the same form sent twice, or a colleague who left meanwhile: refused in words', async () => {
  const { by, poolId, post } = await aPoolPage()
  const { memberId } = await anEmployee(by)
  await post(ticked([memberId]))
  const twice = await post(ticked([memberId]))
  const told = await twice.text()
  expect([twice.status, told]).toEqual([409, expect.stringContaining('ha già questo corso')])
  expect(told).not.toContain('Compra altre licenze')
  const gone = await anEmployee(by)
  await db.member.update({ where: { id: gone.memberId }, data: { leftAt: new Date() } })
  const left = await post(ticked([gone.memberId]))
  expect([left.status, await left.text()]).toEqual([409, expect.stringContaining('non fa più parte')])
  expect(await inUse(poolId)).toHaveLength(1)
})

test('a seat is taken back by a button, twice is once, and the ledger tells it', async () => {
  const { by, poolId, page } = await aPoolPage()
  const { memberId } = await anEmployee(by, { name: 'Rita Prova' })
  await give(by, poolId, memberId)
  const [seat] = await inUse(poolId)
  const back = () => visit(`/azienda/licenze/${poolId}/restituzioni`, { as: by.person, form: { assignment: seat!.id } })
  expect(whereTo(await back())).toEqual([303, `${page}?said=returned`])
  expect(whereTo(await back())).toEqual([303, `${page}?said=returned`])
  const shown = await (await visit(page, { as: by.person })).text()
  expect(shown.match(/licenza ripresa da Rita Prova/g)).toHaveLength(1)
  expect(shown).toContain('2 licenze comprate, da Tina Titolare')
  expect((await visit(`/azienda/licenze/${poolId}/restituzioni`, { as: by.person, method: 'POST' })).status).toBe(404)
})

test('the progress pages show a private note and an answer nowhere', async () => {
  const { by, poolId, course } = await aPoolPage()
  const { memberId, person } = await anEmployee(by)
  await give(by, poolId, memberId)
  await aLearner(person, course)
  await db.note.create({
    data: { userId: person.id, lessonId: course.lessons[0]!.id, noteKey: 'mia', text: 'SEGRETISSIMO' },
  })
  for (const page of ['/azienda/progressi', `/azienda/progressi/${memberId}`]) {
    const shown = await (await visit(page, { as: by.person })).text()
    expect(shown).toContain(person.name)
    expect(shown).toContain('Note personali e risposte date restano di chi impara')
    expect(shown).not.toContain('SEGRETISSIMO')
  }
})

test('the columns of progress are plain links that turn the order round', async () => {
  const { by, poolId } = await aPoolPage()
  const [zoe, anna] = [await anEmployee(by, { name: 'Zoe' }), await anEmployee(by, { name: 'Anna' })]
  await give(by, poolId, zoe.memberId, anna.memberId)
  const shown = await (await visit('/azienda/progressi?sort=-name', { as: by.person })).text()
  expect(shown.indexOf('>Zoe<')).toBeLessThan(shown.indexOf('>Anna<'))
  expect(shown).toMatch(/aria-sort="descending"><a href="\/azienda\/progressi\?sort=name"/)
  expect((await visit('/azienda/progressi?sort=%27;drop&page=99999999', { as: by.person })).status).toBe(200)
})
