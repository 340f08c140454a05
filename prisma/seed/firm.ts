import { randomBytes } from 'node:crypto'
import { db } from '#app/platform/db.server.ts'
import { addDays } from '#app/platform/clock.ts'
import { assignSeats } from '#app/seats/assign-seats.server.ts'
import { joinFirm } from '#app/seats/join-firm.server.ts'
import { addSeats } from '#app/seats/pools.server.ts'
import { addDepartment } from '#app/teams/add-department.server.ts'
import { createFirm } from '#app/teams/create-firm.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { hashOf } from '#app/teams/invitation-token.server.ts'
import { invitePeople } from '#app/teams/invite-people.server.ts'
import type { Managing } from '#app/teams/roles.ts'
import type { DemoPeople } from './people.ts'

const departments = ['Banco', 'Magazzino', 'Amministrazione'] as const
type DepartmentName = (typeof departments)[number]

const invited = {
  Banco: ['Sara Esempio <sara@demo.example>'],
  Magazzino: ['Marco Esempio <marco@demo.example>', 'Ivan Esempio <ivan@demo.example>'],
  Amministrazione: ['Paola Esempio <paola@demo.example>'],
} satisfies Record<DepartmentName, string[]>

/**
 * The demo's firm: three departments, an employee who has joined and has a seat, people who have yet to answer. Made
 * once: an owner who has a firm, whatever became of it, keeps it as it is.
 */
export async function seedFirm({ owner, employee }: Pick<DemoPeople, 'owner' | 'employee'>, now = new Date()) {
  const person = { ...owner, language: 'it', role: 'learner' } as const
  const created = await createFirm(person, { name: 'Ferramenta Dimostrativa (demo)' })
  if (!created.ok) return
  const firm = await firmOf(person)
  if (!firm) throw new Error('The demo firm has no owner')
  const by = { person, firm }
  for (const name of departments) await fill(by, name, employee)
  const memberId = await join(employee)
  // Given by the academy for the demo: no order paid for these, so the ledger names no order line.
  const pool = { organizationId: firm.id, courseId: 'cascade', orderLineId: null, quantity: 5, byId: owner.id }
  const { poolId } = await db.$transaction((tx) => addSeats(tx, pool))
  const dueOn = new Date(`${addDays(now, 30).toISOString().slice(0, 10)}T00:00:00Z`)
  const given = await assignSeats(by, poolId, { memberIds: [memberId], dueOn })
  if (!given.ok) throw new Error(`The demo seat was refused: ${given.code}`)
}

async function fill(by: Managing, name: DepartmentName, employee: DemoPeople['employee']) {
  const added = await addDepartment(by, { name })
  if (!added.ok) throw new Error(`The demo department ${name} was refused: ${added.code}`)
  const people = [...(name === 'Banco' ? [`${employee.name} <${employee.email}>`] : []), ...invited[name]].join('\n')
  const asked = { people, departmentId: added.value.id, role: 'employee', language: 'it' } as const
  const sent = await invitePeople(by, asked)
  if (!sent.ok) throw new Error(`The demo invitations were refused: ${sent.code}`)
}

/** The employee opens the link of the invitation: the seed stands in for the mail, which alone knows it. */
async function join(employee: DemoPeople['employee']) {
  const token = randomBytes(32).toString('base64url')
  const waiting = { usedAt: null, withdrawnAt: null, member: { email: employee.email } }
  await db.invitation.updateMany({ where: waiting, data: { tokenHash: hashOf(token) } })
  const joined = await joinFirm({ ...employee, language: 'it', role: 'learner' }, token)
  if (!joined.ok) throw new Error(`The demo employee could not join: ${joined.code}`)
  return joined.value.memberId
}
