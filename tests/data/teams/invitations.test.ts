import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { joinFirm } from '#app/seats/join-firm.server.ts'
import { leave } from '#app/seats/leave.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { invitationAt } from '#app/teams/invitations.server.ts'
import { invitePeople } from '#app/teams/invite-people.server.ts'
import { peopleOf } from '#app/teams/people.server.ts'
import { renewInvitation } from '#app/teams/renew-invitation.server.ts'
import type { Managing } from '#app/teams/roles.ts'
import { sendInvitation } from '#app/teams/tasks.server.ts'
import { aFirm, anEmployee, codeOf, managing } from '#tests/helpers/firms.ts'
import { jobs, mails, work } from '#tests/helpers/jobs.ts'
import { aPerson } from '#tests/helpers/people.ts'

const asEmployees = { departmentId: null, role: 'employee', language: 'it' } as const
const invite = (by: Managing, people: string, like: Partial<Parameters<typeof invitePeople>[1]> = {}) =>
  invitePeople(by, { ...asEmployees, people, ...like })

/** The token of the newest mail to an address, after the waiting mails were written. */
async function tokenFor(email: string) {
  await work([sendInvitation])
  const link = (await mails()).findLast(({ to }) => to === email)?.links.find((link) => /invit/.test(link))
  return link?.split('/').at(-1) ?? ''
}

test('an invitation is a member row and a mail; its secret is in the mail only', async () => {
  const by = await aFirm({ name: 'Officina Prova' })
  await invite(by, 'Anna Rossi <anna@uno.example>')
  expect(JSON.stringify(await jobs())).not.toMatch(/anna|[\w-]{43}/)
  const token = await tokenFor('anna@uno.example')
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(await db.invitation.count({ where: { tokenHash: token } })).toBe(0)
  const mail = (await mails()).findLast(({ to }) => to === 'anna@uno.example')
  expect(mail?.subject).toBe('Sei dei nostri? Invito di Officina Prova')
  expect(mail?.text).toMatch(/Non vede mai le tue note/)
  expect(await invitationAt(token)).toMatchObject({ state: 'open', firm: 'Officina Prova', by: 'Tina Titolare' })
})

test('the mail is in the language that was chosen', async () => {
  const by = await aFirm()
  await invite(by, 'john@due.example', { language: 'en' })
  await tokenFor('john@due.example')
  const mail = (await mails()).findLast(({ to }) => to === 'john@due.example')
  expect(mail?.subject).toBe(`Will you join us? Invitation from ${by.firm.name}`)
  expect(mail?.links.some((link) => link.startsWith('http://site.test/en/firm/invitation/'))).toBe(true)
})

test('inviting the same address again renews the link and does not double the person', async () => {
  const by = await aFirm()
  await invite(by, 'anna@tre.example')
  const old = await tokenFor('anna@tre.example')
  await invite(by, 'Anna Verdi, ANNA@tre.example')
  const fresh = await tokenFor('anna@tre.example')
  const { people } = await peopleOf(by.firm)
  expect(people.filter(({ email }) => email === 'anna@tre.example').map(({ name }) => name)).toEqual(['Anna Verdi'])
  expect((await invitationAt(old))?.state).toBe('withdrawn')
  expect((await invitationAt(fresh))?.state).toBe('open')
})

test('one address invited at the same moment by two managers is one person', async () => {
  const by = await aFirm()
  await Promise.all([invite(by, 'doppia@x.example'), invite(by, 'doppia@x.example'), invite(by, 'doppia@x.example')])
  expect(await db.member.count({ where: { organizationId: by.firm.id, email: 'doppia@x.example' } })).toBe(1)
})

test('of a pasted list everybody readable is invited, and every other line comes back with its reason', async () => {
  const by = await aFirm()
  const { person } = await anEmployee(by)
  const invited = await invite(by, `nuova@quattro.example\nsenza indirizzo\n${person.email}`)
  expect(invited).toEqual({
    ok: true,
    value: {
      sent: ['nuova@quattro.example'],
      wrong: [
        { line: 'senza indirizzo', why: 'no-address' },
        { line: person.email, why: 'has-joined' },
      ],
    },
  })
})

test('more than fifty at once, a vanished department or a manager naming managers: nobody is invited', async () => {
  const by = await aFirm()
  const boss = await anEmployee(by, { role: 'manager' })
  const crowd = Array.from({ length: 51 }, (_, at) => `p${at}@folla.example`).join('\n')
  expect(codeOf(await invite(by, crowd))).toBe('too-many')
  expect(codeOf(await invite(by, 'a@x.example', { departmentId: 'gone' }))).toBe('department-gone')
  expect(codeOf(await invite(await managing(boss.person), 'a@x.example', { role: 'manager' }))).toBe('only-owners')
  expect(await db.member.count({ where: { organizationId: by.firm.id, joinedAt: null } })).toBe(0)
})

test('a link lets one person in, once, with the account they chose', async () => {
  const by = await aFirm()
  await invite(by, 'carla@cinque.example', { role: 'manager' })
  const token = await tokenFor('carla@cinque.example')
  const [carla, other] = [await aPerson({ email: 'privata@cinque.example' }), await aPerson()]
  const both = await Promise.all([joinFirm(carla, token), joinFirm(other, token)])
  expect(both.map(codeOf).toSorted()).toEqual(['done', 'used'])
  const winner = both[0].ok ? carla : other
  expect(await firmOf(winner)).toMatchObject({ id: by.firm.id, role: 'manager' })
  expect(codeOf(await joinFirm(winner, token))).toBe('already-here')
})

test('an expired, withdrawn or invented link lets nobody in', async () => {
  const by = await aFirm()
  const person = await aPerson()
  await invite(by, 'tardi@sei.example\nritirata@sei.example')
  const [late, withdrawn] = [await tokenFor('tardi@sei.example'), await tokenFor('ritirata@sei.example')]
  await db.invitation.updateMany({ where: { member: { email: 'tardi@sei.example' } }, data: { expiresAt: new Date() } })
  const member = await db.member.findFirstOrThrow({ where: { email: 'ritirata@sei.example' } })
  await leave(by, member.id, { invitedOnly: true })
  expect(codeOf(await joinFirm(person, late))).toBe('expired')
  expect(codeOf(await joinFirm(person, withdrawn))).toBe('withdrawn')
  expect(codeOf(await joinFirm(person, 'inventato'))).toBe('unknown')
  expect(await firmOf(person)).toBeNull()
})

test('somebody in another firm is refused and stays where they are', async () => {
  const [by, elsewhere] = [await aFirm(), await aFirm()]
  await invite(by, 'presa@sette.example')
  const token = await tokenFor('presa@sette.example')
  expect(codeOf(await joinFirm(elsewhere.person, token))).toBe('other-firm')
  expect((await invitationAt(token))?.state).toBe('open')
})

test('a mail that is repeated gives a working link, and the one before it is dead', async () => {
  const by = await aFirm()
  await invite(by, 'due@otto.example')
  const [job] = await jobs()
  const first = await tokenFor('due@otto.example')
  await sendInvitation.run(job!.payload)
  const second = await tokenFor('due@otto.example')
  expect([await invitationAt(first), (await invitationAt(second))?.state]).toEqual([null, 'open'])
})

test('an invitation can be sent again five times an hour, never to who has joined, never by another firm', async () => {
  const [by, theirs] = [await aFirm(), await aFirm()]
  await invite(by, 'ancora@nove.example')
  const { id } = await db.member.findFirstOrThrow({ where: { email: 'ancora@nove.example' } })
  expect(codeOf(await renewInvitation(theirs, id))).toBe('not-there')
  const answers = []
  for (let time = 0; time < 6; time++) answers.push(codeOf(await renewInvitation(by, id)))
  expect(answers).toEqual(['done', 'done', 'done', 'done', 'done', 'too-often'])
  const { memberId } = await anEmployee(by)
  expect(codeOf(await renewInvitation(by, memberId))).toBe('has-joined')
})
