import { randomBytes } from 'node:crypto'
import { db } from '#app/platform/db.server.ts'
import { addDays } from '#app/platform/clock.ts'
import { assignSeats } from '#app/seats/assign-seats.server.ts'
import { joinFirm } from '#app/seats/join-firm.server.ts'
import { addDepartment } from '#app/teams/add-department.server.ts'
import { createFirm } from '#app/teams/create-firm.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { hashOf } from '#app/teams/invitation-token.server.ts'
import { invitePeople } from '#app/teams/invite-people.server.ts'
import type { Managing } from '#app/teams/roles.ts'
import { finishCourse, leaveOpen, reviewCourse } from './finished-course.ts'
import { demoInvitation } from './links.ts'
import type { DemoPeople } from './people.ts'
import { buySeats, type Pay } from './purchase.ts'
import { unsent } from './unsent.ts'

const departments = ['Banco', 'Magazzino', 'Amministrazione'] as const
type DepartmentName = (typeof departments)[number]

// Says of itself that nobody wrote it: the demo invents no praise.
const demoReview =
  'Recensione d’esempio, come la persona che la firma. Serve a vedere dove e come stanno le recensioni: quelle vere le scrive solo chi ha completato il corso.'

const invited = {
  Banco: ['Sara Esempio <sara@demo.example>'],
  Magazzino: ['Marco Esempio <marco@demo.example>', 'Ivan Esempio <ivan@demo.example>'],
  Amministrazione: ['Paola Esempio <paola@demo.example>'],
} satisfies Record<DepartmentName, string[]>

/**
 * The demo's firm: three departments, seats it has paid for, an employee who has joined and learns, one who has finished,
 * people who have yet to answer. Made once: an owner who has a firm, whatever became of it, keeps it as it is.
 */
export async function seedFirm({ owner, employee, graduate }: Members, pay?: Pay) {
  const person = { ...owner, language: 'it', role: 'learner' } as const
  const created = await createFirm(person, { name: 'Ferramenta Dimostrativa (demo)' })
  if (!created.ok) return
  const firm = await firmOf(person)
  if (!firm) throw new Error('The demo firm has no owner')
  const by = { person, firm }
  await unsent(async () => {
    for (const name of departments) await fill(by, name, employee)
    const memberIds = [await join(employee), await join(graduate)]
    // Its letter would come with a secret of its own.
    await knownToken('ivan@demo.example', demoInvitation)
    const pool = await buySeats(person, firm, pay)
    const dueOn = new Date(`${addDays(new Date(), 30).toISOString().slice(0, 10)}T00:00:00Z`)
    const given = await assignSeats(by, pool.id, { memberIds, dueOn })
    if (!given.ok) throw new Error(`The demo seats were refused: ${given.code}`)
    await finishCourse(graduate, 'cascade')
    for (const quiz of ['cascade-1', 'cascade-3']) await leaveOpen(graduate, 'cascade', quiz)
    await reviewCourse(graduate, 'cascade', { stars: 5, text: demoReview })
  })
}

type Members = Pick<DemoPeople, 'owner' | 'employee' | 'graduate'>

async function fill(by: Managing, name: DepartmentName, employee: DemoPeople['employee']) {
  const added = await addDepartment(by, { name })
  if (!added.ok) throw new Error(`The demo department ${name} was refused: ${added.code}`)
  const people = [...(name === 'Banco' ? [`${employee.name} <${employee.email}>`] : []), ...invited[name]].join('\n')
  const asked = { people, departmentId: added.value.id, role: 'employee', language: 'it' } as const
  const sent = await invitePeople(by, asked)
  if (!sent.ok) throw new Error(`The demo invitations were refused: ${sent.code}`)
}

/** Somebody opens the link of their invitation: the seed stands in for the mail, which alone knows it. */
async function join(somebody: DemoPeople['employee']) {
  const token = randomBytes(32).toString('base64url')
  await knownToken(somebody.email, token)
  const joined = await joinFirm({ ...somebody, language: 'it', role: 'learner' }, token)
  if (!joined.ok) throw new Error(`${somebody.email} could not join the demo firm: ${joined.code}`)
  return joined.value.memberId
}

const knownToken = (email: string, token: string) =>
  db.invitation.updateMany({
    where: { usedAt: null, withdrawnAt: null, member: { email } },
    data: { tokenHash: hashOf(token) },
  })
