import type { Language } from '#app/i18n/language.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { mayTry } from '#app/platform/limits.server.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { departmentOf } from './departments.server.ts'
import { readPeople, type Invitee } from './people-lines.ts'
import { mayGiveRoles, type Managing, type MemberRole } from './roles.ts'
import { sendLink } from './send-link.server.ts'

const atOnce = 50
const limit = { name: 'firm-invitations', points: 30, seconds: 3600 }

type Wish = {
  people: string
  departmentId: string | null
  role: Exclude<MemberRole, 'owner'>
  language: Language
}
export type WrongLine = { line: string; why: 'no-address' | 'has-joined' }
export type Invited = { sent: string[]; wrong: WrongLine[] }

/**
 * Invite everybody whose address can be read, and say of every other line why not. An address that was invited before
 * gets a new link instead of a second place; its name, department and role become what was written last.
 */
export async function invitePeople(by: Managing, wish: Wish) {
  if (wish.role === 'manager' && !mayGiveRoles(by.firm)) return refuse('only-owners')
  const { people, wrong } = readPeople(wish.people)
  if (people.length > atOnce) return refuse('too-many')
  if (people.length > 0 && !(await mayTry(limit, by.firm.id))) return refuse('too-often')
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'Organization', [by.firm.id])
    if (wish.departmentId && !(await departmentOf(by.firm, wish.departmentId, tx))) return refuse('department-gone')
    const outcome: Invited = { sent: [], wrong: wrong.map((line) => ({ line, why: 'no-address' })) }
    for (const person of people) {
      if (await invite(tx, by, person, wish)) outcome.sent.push(person.email)
      else outcome.wrong.push({ line: person.line, why: 'has-joined' })
    }
    return done(outcome)
  })
}

async function invite(tx: Tx, by: Managing, { email, name }: Invitee, { departmentId, role, language }: Wish) {
  const known = await tx.member.findFirst({
    where: { organizationId: by.firm.id, leftAt: null, OR: [{ email }, { user: { email } }] },
    select: { id: true, joinedAt: true, name: true },
  })
  if (known?.joinedAt) return false
  const asWritten = { departmentId, role, name: name || (known?.name ?? '') }
  const { id } = known
    ? await tx.member.update({ where: { id: known.id }, data: asWritten, select: { id: true } })
    : await tx.member.create({ data: { ...asWritten, organizationId: by.firm.id, email }, select: { id: true } })
  await sendLink(tx, { memberId: id, language, invitedById: by.person.id })
  return true
}
