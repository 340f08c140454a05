import { createAccount, hashPassword } from '#app/identity/create-account.server.ts'
import { newPasswordLink } from '#app/identity/new-password-link.server.ts'
import { newPasswordOpen } from '#app/identity/new-password-open.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Role } from '#app/identity/person.ts'
import { demoNewPassword } from './links.ts'

const password = 'accademia-demo-2026'

/** The people of the demo; the last part of their names says that nobody is meant. */
const people = {
  owner: ['titolare@demo.example', 'Ada Dimostrativa', 'learner'],
  employee: ['collaboratore@demo.example', 'Nino Dimostrativo', 'learner'],
  graduate: ['sara@demo.example', 'Sara Esempio', 'learner'],
  trainer: ['formatore@demo.example', 'Livia Serra', 'trainer'],
  office: ['segreteria@demo.example', 'Zoe Dimostrativa', 'staff'],
} as const satisfies Record<string, readonly [email: string, name: string, role: Role]>

export type DemoPeople = Record<keyof typeof people, { id: string; email: string; name: string }>

/** Create the demo accounts that are missing, confirmed and with the demo's password; tell who they are. Safe to call twice. */
export async function seedPeople(): Promise<DemoPeople> {
  const made = await Promise.all(
    Object.entries(people).map(async ([who, [email, name, role]]) => [who, await person(email, name, role)] as const),
  )
  if (!(await newPasswordOpen(demoNewPassword)))
    await newPasswordLink({ id: 'nobody', language: 'it' }, 24 * 365, demoNewPassword)
  return Object.fromEntries(made) as DemoPeople
}

async function person(email: string, name: string, role: Role) {
  const select = { id: true, email: true, name: true }
  const known = await db.user.findUnique({ where: { email }, select })
  if (known) return known
  const passwordHash = await hashPassword(password)
  await db.$transaction((tx) =>
    createAccount(tx, { email, name, role, language: 'it', emailVerified: true, passwordHash }),
  )
  return db.user.findUniqueOrThrow({ where: { email }, select })
}
