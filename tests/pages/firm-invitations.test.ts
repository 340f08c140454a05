import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { hashOf } from '#app/teams/invitation-token.server.ts'
import type { Managing } from '#app/teams/roles.ts'
import { sendInvitation } from '#app/teams/tasks.server.ts'
import { aFirm, anEmployee, anInvited } from '#tests/helpers/firms.ts'
import { mails, work } from '#tests/helpers/jobs.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { visit } from '#tests/helpers/visit.ts'

const whereTo = (answer: Response) => [answer.status, answer.headers.get('Location')]
const filled = { department: '', role: 'employee', language: 'it' }

async function aLink(by: Managing, like: { email?: string; expiresAt?: Date } = {}) {
  const { memberId, email } = await anInvited(by, like.email)
  const token = crypto.randomUUID()
  const expiresAt = like.expiresAt ?? new Date(Date.now() + 60_000)
  await db.invitation.create({ data: { memberId, tokenHash: hashOf(token), invitedById: by.person.id, expiresAt } })
  return { memberId, email, address: `/azienda/invito/${token}` }
}

test('invitations go out from a plain form, and the link in the mail opens', async () => {
  const by = await aFirm({ name: 'Panificio Prova' })
  const form = { ...filled, people: 'Anna <anna@pane.example>\nbruno@pane.example' }
  const answer = await visit('/azienda/inviti', { as: by.person, form })
  expect(whereTo(answer)).toEqual([303, '/azienda/persone?said=sent&count=2'])
  await work([sendInvitation])
  const mail = (await mails()).find(({ to }) => to === 'anna@pane.example')
  const page = await visit(new URL(mail!.links[0]!).pathname)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('ti invita in Panificio Prova')])
})

test('of a list with mistakes the good ones are invited and the others come back with their reason', async () => {
  const by = await aFirm()
  const { person } = await anEmployee(by)
  const form = { ...filled, language: 'en', people: `buona@x.example\nMario senza posta\n${person.email}` }
  const answer = await visit('/azienda/inviti', { as: by.person, form })
  const page = (await answer.text()).replaceAll('<!-- -->', '')
  expect(answer.status).toBe(422)
  expect(page).toContain('Un invito è partito.')
  expect(page).toMatch(/Mario senza posta<\/q>: non c’è un indirizzo/)
  expect(page).toContain(`<q>${person.email}</q>: fa già parte dell’azienda`)
  expect(/<textarea[^>]*>([^<]*)</.exec(page)?.[1]).toBe(`Mario senza posta\n${person.email}`)
  expect(page).toMatch(/<option value="en" selected/)
})

test('an empty form, too many people, a vanished department, a role one may not give: a sentence and nothing sent', async () => {
  const by = await aFirm()
  const boss = await anEmployee(by, { role: 'manager' })
  const ask = async (as: Managing['person'] & { email: string; role: 'learner' }, form: Record<string, string>) => {
    const answer = await visit('/azienda/inviti', { as, form: { ...filled, ...form } })
    return [answer.status, await answer.text()]
  }
  const owner = { ...by.person, role: 'learner' as const }
  const manager = { ...boss.person, role: 'learner' as const }
  const crowd = Array.from({ length: 51 }, (_, at) => `p${at}@folla.example`).join('\n')
  const people = 'una@x.example'
  expect(await ask(owner, { people: '' })).toEqual([400, expect.stringContaining('Questo campo serve.')])
  expect(await ask(owner, { people: crowd })).toEqual([
    409,
    expect.stringMatching(/p50@folla.example.*|Al massimo 50/s),
  ])
  expect(await ask(owner, { people, role: 'owner' })).toEqual([400, expect.stringContaining('Scegli una delle voci.')])
  const gone = await ask(owner, { people, department: 'removed-meanwhile' })
  expect(gone).toEqual([409, expect.stringMatching(/Quel reparto non c’è più.*una@x\.example/s)])
  expect(await ask(manager, { people, role: 'manager' })).toEqual([409, expect.stringContaining('Solo chi è titolare')])
  expect(await db.member.count({ where: { organizationId: by.firm.id, joinedAt: null } })).toBe(0)
})

test('the link says who invites where and what will be seen; a visitor comes back to it after signing in', async () => {
  const by = await aFirm({ name: 'Officina Prova' })
  const { address } = await aLink(by)
  const page = await (await visit(address)).text()
  expect(page).toContain('Tina Titolare ti invita in Officina Prova')
  expect(page).toContain('Non vede mai le tue note personali')
  expect(page).toContain(`href="/registrati?next=${encodeURIComponent(address)}"`)
  expect(page).toContain(`href="/accedi?next=${encodeURIComponent(address)}"`)
  expect(whereTo(await visit(address, { method: 'POST' }))).toEqual([
    302,
    `/accedi?next=${encodeURIComponent(address)}`,
  ])
})

test('looking joins nobody; the button does, once', async () => {
  const by = await aFirm()
  const { address, email } = await aLink(by)
  const as = await aPerson({ email })
  const page = await (await visit(address, { as })).text()
  expect(page).toContain(`Entrerai con l’accesso di ${as.name} (${email}).`)
  expect(await firmOf(as)).toBeNull()
  expect(whereTo(await visit(address, { as, method: 'POST' }))).toEqual([303, '/azienda?said=joined'])
  expect(whereTo(await visit(address, { as, method: 'POST' }))).toEqual([303, '/azienda?said=joined'])
  expect(whereTo(await visit(address, { as }))).toEqual([303, '/azienda'])
  expect((await visit(address, { as: await aPerson() })).status).toBe(410)
})

test('whoever is signed in with another address is told with which account they would join', async () => {
  const by = await aFirm()
  const { address, email } = await aLink(by)
  const as = await aPerson()
  const page = await (await visit(address, { as })).text()
  expect(page).toContain(`L’invito era indirizzato a ${email}, ma tu hai fatto l’accesso come ${as.email}.`)
})

test('a member of another firm is told to leave that one first', async () => {
  const [by, other] = [await aFirm(), await aFirm({ name: 'L’altra' })]
  const { address } = await aLink(by)
  const page = await (await visit(address, { as: other.person })).text()
  expect([page.includes('Fai già parte di un’altra azienda, L’altra'), page.includes('Accetta ed entra')]).toEqual([
    true,
    false,
  ])
  const answer = await visit(address, { as: other.person, method: 'POST' })
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('L’altra')])
})

test('a dead link says why: invented, expired, withdrawn', async () => {
  const by = await aFirm()
  const expired = await aLink(by, { expiresAt: new Date(Date.now() - 1) })
  const withdrawn = await aLink(by)
  await visit(`/azienda/inviti/${withdrawn.memberId}/ritiro`, { as: by.person, method: 'POST' })
  const said = async (address: string) => {
    const answer = await visit(address)
    return [answer.status, /<h1>([^<]*)/.exec(await answer.text())?.[1]]
  }
  expect(await said('/azienda/invito/inventato')).toEqual([404, 'Questo invito non vale'])
  expect(await said(expired.address)).toEqual([410, 'L’invito è scaduto'])
  expect(await said(withdrawn.address)).toEqual([410, 'Questo link non vale più'])
})

test('an invitation is sent again or withdrawn; once accepted in another tab neither is possible', async () => {
  const by = await aFirm()
  const { memberId } = await aLink(by)
  const post = (what: string) => visit(`/azienda/inviti/${memberId}/${what}`, { as: by.person, method: 'POST' })
  expect(whereTo(await post('rinnovo'))).toEqual([303, `/azienda/persone/${memberId}?said=sentAgain`])
  await db.member.update({ where: { id: memberId }, data: { userId: (await aPerson()).id, joinedAt: new Date() } })
  for (const what of ['rinnovo', 'ritiro']) {
    const answer = await post(what)
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('ha accettato l’invito')])
  }
})
