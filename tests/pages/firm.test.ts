import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { addDepartment } from '#app/teams/add-department.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import type { Managing } from '#app/teams/roles.ts'
import { aFirm, aFirmWithSeats, anEmployee, anInvited, give, inUse } from '#tests/helpers/firms.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { statementsOf } from '#tests/helpers/statements.ts'
import { visit } from '#tests/helpers/visit.ts'

const whereTo = (answer: Response) => [answer.status, answer.headers.get('Location')]
const pages = ['persone', 'inviti', 'reparti', 'licenze', 'progressi'].map((name) => `/azienda/${name}`)

async function aDepartment(by: Managing, name = 'Banco') {
  const added = await addDepartment(by, { name })
  if (!added.ok) throw new Error(added.code)
  return added.value.id
}

/** What is posted to a firm's things, each named by an id of that firm. */
async function doors() {
  const { by, poolId } = await aFirmWithSeats()
  const [{ memberId }, invited, department] = [await anEmployee(by), await anInvited(by), await aDepartment(by)]
  await give(by, poolId, memberId)
  const [seat] = await inUse(poolId)
  const posts: [string, Record<string, string>][] = [
    [`/azienda/persone/${memberId}/reparto`, { department: '' }],
    [`/azienda/persone/${memberId}/ruolo`, { role: 'manager' }],
    [`/azienda/persone/${memberId}/uscita`, {}],
    [`/azienda/inviti/${invited.memberId}/rinnovo`, {}],
    [`/azienda/inviti/${invited.memberId}/ritiro`, {}],
    [`/azienda/reparti/${department}`, { name: 'Rubato' }],
    [`/azienda/reparti/${department}/eliminazione`, {}],
    [`/azienda/licenze/${poolId}/assegnazioni`, { members: invited.memberId }],
    [`/azienda/licenze/${poolId}/restituzioni`, { assignment: seat!.id }],
  ]
  const shows = [
    `/azienda/persone/${memberId}`,
    `/azienda/reparti/${department}`,
    `/azienda/licenze/${poolId}/assegnazioni`,
    `/azienda/progressi/${memberId}`,
  ]
  return { posts, shows }
}

const everything = async () => [
  await db.member.findMany({ orderBy: { id: 'asc' } }),
  await db.seatMove.count(),
  await db.invitation.count(),
  await db.department.findMany({ orderBy: { id: 'asc' } }),
]

test('a visitor is sent to sign in and back, whatever page of the firm they want', async () => {
  for (const page of ['/azienda', ...pages])
    expect(whereTo(await visit(page))).toEqual([302, `/accedi?next=${encodeURIComponent(page)}`])
})

test('somebody without a firm is shown how to begin one, and begins it without script', async () => {
  const as = await aPerson()
  expect(await (await visit('/azienda', { as })).text()).toContain('Crea l’azienda')
  for (const page of pages) expect(whereTo(await visit(page, { as }))).toEqual([302, '/azienda'])
  const empty = await visit('/azienda/nuova', { as, form: { name: '  ' } })
  expect([empty.status, await empty.text()]).toEqual([400, expect.stringContaining('Questo campo serve.')])
  expect((await visit('/azienda/nuova', { as, form: { name: 'x'.repeat(121) } })).status).toBe(400)
  expect(whereTo(await visit('/azienda/nuova', { as, form: { name: 'La Mia' } }))).toEqual([
    303,
    '/azienda?said=created',
  ])
  const again = await visit('/azienda/nuova', { as, form: { name: 'Un’altra' } })
  expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('Fai già parte di un’azienda')])
  const page = await (await visit('/azienda', { as })).text()
  expect(page).toMatch(/La Mia.*I prossimi passi/s)
})

test('the checklist crosses off what is done and goes when all is', async () => {
  const { by, poolId } = await aFirmWithSeats()
  const doneSteps = async () =>
    (await (await visit('/azienda', { as: by.person })).text()).match(/data-done/g)?.length ?? 0
  expect(await doneSteps()).toBe(2)
  const { memberId } = await anEmployee(by)
  expect(await doneSteps()).toBe(3)
  await give(by, poolId, memberId)
  const page = await (await visit('/azienda', { as: by.person })).text()
  expect([page.includes('I prossimi passi'), page.includes('1 licenza assegnata su 5, 4 da assegnare')]).toEqual([
    false,
    true,
  ])
})

test('an employee is told that these pages are for who looks after the firm, and nothing changes', async () => {
  const by = await aFirm()
  const { person } = await anEmployee(by)
  for (const page of pages) {
    const answer = await visit(page, { as: person })
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('chi gestisce l’azienda')])
  }
  const { posts, shows } = await doors()
  const before = await everything()
  for (const page of shows) expect((await visit(page, { as: person })).status).toBe(403)
  for (const [page, form] of posts) expect((await visit(page, { as: person, form })).status).toBe(403)
  expect(await everything()).toEqual(before)
  const own = await (await visit('/azienda', { as: person })).text()
  expect(own).toContain(`Fai parte di ${by.firm.name}.`)
  expect(own).toContain('Non vede mai le tue note personali')
})

test('another firm’s ids are not there, to look at or to post to, and nothing changes', async () => {
  const mine = await aFirm()
  const { posts, shows } = await doors()
  const before = await everything()
  for (const page of shows) expect([page, (await visit(page, { as: mine.person })).status]).toEqual([page, 404])
  for (const [page, form] of posts)
    expect([page, (await visit(page, { as: mine.person, form })).status]).toEqual([page, 404])
  expect(await everything()).toEqual(before)
})

test('a foreign origin changes nothing', async () => {
  const by = await aFirm()
  const headers = { Origin: 'http://evil.example' }
  const form = { name: 'Reparto altrui' }
  expect((await visit('/azienda/reparti', { as: by.person, form, headers })).status).toBe(403)
  expect(await db.department.count({ where: { organizationId: by.firm.id } })).toBe(0)
})

test('departments are added, renamed and removed; a name that is taken comes back as typed', async () => {
  const by = await aFirm()
  const as = by.person
  expect(whereTo(await visit('/azienda/reparti', { as, form: { name: 'Cassa' } }))).toEqual([
    303,
    '/azienda/reparti?said=added',
  ])
  const taken = await visit('/azienda/reparti', { as, form: { name: 'CASSA' } })
  expect([taken.status, await taken.text()]).toEqual([409, expect.stringMatching(/CASSA.*C’è già un reparto/s)])
  const { id } = await db.department.findFirstOrThrow({ where: { organizationId: by.firm.id } })
  const { memberId } = await anEmployee(by, { departmentId: id })
  const full = await visit(`/azienda/reparti/${id}/eliminazione`, { as, method: 'POST' })
  expect([full.status, await full.text()]).toEqual([409, expect.stringContaining('ci sono ancora persone')])
  await visit(`/azienda/persone/${memberId}/reparto`, { as, form: { department: '' } })
  const gone = await visit(`/azienda/reparti/${id}/eliminazione`, { as, method: 'POST' })
  expect(whereTo(gone)).toEqual([303, '/azienda/reparti?said=removed'])
  expect((await visit(`/azienda/reparti/${id}`, { as })).status).toBe(404)
})

test('members: a stale tab, a wrong role, the last owner: a sentence and the right status', async () => {
  const by = await aFirm()
  const as = by.person
  const { memberId } = await anEmployee(by)
  const member = `/azienda/persone/${memberId}`
  const old = await visit(`${member}/reparto`, { as, form: { department: 'removed-meanwhile' } })
  expect([old.status, await old.text()]).toEqual([409, expect.stringContaining('Quel reparto non c’è più')])
  expect((await visit(`${member}/ruolo`, { as, form: { role: 'emperor' } })).status).toBe(400)
  const alone = await visit(`/azienda/persone/${by.firm.memberId}/uscita`, { as, method: 'POST' })
  expect([alone.status, await alone.text()]).toEqual([409, expect.stringContaining('unica persona titolare')])
  expect(whereTo(await visit(`${member}/ruolo`, { as, form: { role: 'manager' } }))).toEqual([
    303,
    `${member}?said=saved`,
  ])
  expect(whereTo(await visit(`${member}/uscita`, { as, method: 'POST' }))).toEqual([303, '/azienda/persone?said=gone'])
  expect((await visit(member, { as })).status).toBe(404)
  expect(whereTo(await visit(`${member}/uscita`, { as, method: 'POST' }))).toEqual([303, '/azienda/persone?said=gone'])
})

test('an address one only posts to leads whoever just goes there back to its page', async () => {
  const { posts } = await doors()
  const by = await aFirm()
  for (const [page] of posts) {
    const answer = await visit(page, { as: by.person })
    const shows = /assegnazioni$|reparti\/[^/]+$/.test(page)
    expect([page, answer.status]).toEqual([page, shows ? 404 : 302])
  }
})

test('leaving is one’s own decision, and the last owner’s is refused', async () => {
  const by = await aFirm()
  const { person } = await anEmployee(by)
  expect(whereTo(await visit('/azienda/uscita', { as: person, method: 'POST' }))).toEqual([303, '/azienda?said=left'])
  expect(await firmOf(person)).toBeNull()
  const owner = await visit('/azienda/uscita', { as: by.person, method: 'POST' })
  expect([owner.status, await owner.text()]).toEqual([409, expect.stringContaining('resta senza titolare')])
})

test('each list asks as many questions for three people as for one', async () => {
  const { by, poolId } = await aFirmWithSeats()
  const add = async () => give(by, poolId, (await anEmployee(by)).memberId)
  const asked = async (page: string) => (await statementsOf(() => visit(page, { as: by.person }))).length
  const lists = ['/azienda', ...pages, `/azienda/licenze/${poolId}/assegnazioni`]
  await add()
  const one: number[] = []
  for (const page of lists) one.push(await asked(page))
  await add()
  await add()
  const three: number[] = []
  for (const page of lists) three.push(await asked(page))
  expect(three).toEqual(one)
  expect(Math.max(...one)).toBeLessThanOrEqual(9)
})
