import { createHash } from 'node:crypto'
import type { Person } from '#app/identity/person.ts'
import type { Language } from '#app/i18n/language.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { later } from '#app/platform/jobs.server.ts'
import { newId } from '#app/platform/new-id.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import type { DetailsOf } from './details.ts'
import type { RequestKind } from './request-kinds.ts'
import { confirmRequest, tellOfficeOfRequest } from './tasks.server.ts'

/** Who asks: what was typed, and the account if somebody is signed in. */
export type Sender = { name: string; email: string; phone?: string; firm?: string; person: Person | null }

/** What is asked. `course` (an id) for a programme or an alert, `times` for a meeting. */
export type Wish<K extends RequestKind = RequestKind> = {
  kind: K
  language: Language
  message?: string
  details: DetailsOf<K>
  times?: Date[]
  courseId?: string
  town?: string
}

/** The same form sent twice with the same words has the same key, whoever sends it. */
export const sendKeyOf = (formKey: string | undefined, sender: Sender, wish: Wish) =>
  createHash('sha256')
    .update(JSON.stringify([formKey ?? '', { ...sender, person: sender.person?.id ?? null }, wish]))
    .digest('base64url')

/**
 * Keep a request, once for a send key, and have its sender and the office told. Whoever sends it again gets the same id.
 * What we know of a signed-in person counts more than what came with the form.
 */
export async function keepRequest(tx: Tx, sendKey: string, sender: Sender, wish: Wish) {
  const id = newId()
  const known = await tx.request.createMany({
    data: [{ id, sendKey, ...(await rowOf(tx, sender, wish)) }],
    skipDuplicates: true,
  })
  if (known.count === 0) {
    const first = await tx.request.findUniqueOrThrow({ where: { sendKey }, select: { id: true } })
    return { ...first, isNew: false }
  }
  await tx.requestTime.createMany({
    data: (wish.times ?? []).map((startsAt, at) => ({ requestId: id, rank: at + 1, startsAt })),
  })
  await tx.requestMove.create({ data: { requestId: id, to: 'new', why: 'received' } })
  await later(tx, confirmRequest, { requestId: id })
  await later(tx, tellOfficeOfRequest, { requestId: id })
  return { id, isNew: true }
}

async function rowOf(tx: Tx, sender: Sender, { kind, language, message, details, courseId, town }: Wish) {
  const who = sender.person ? await accountOf(tx, sender, sender.person) : { ...asTyped(sender), language }
  return { kind, message, details, courseId, town, ...who }
}

const asTyped = ({ name, email, phone, firm }: Sender) => ({ name, email, phone, firmName: firm })

async function accountOf(tx: Tx, sender: Sender, { id: userId, name, email, language }: Person) {
  const firm = await firmOf({ id: userId }, tx)
  const known = { ...asTyped(sender), name, email, language, userId }
  return firm ? { ...known, firmName: firm.name, organizationId: firm.id } : known
}
