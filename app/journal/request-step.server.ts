import type { Person } from '#app/identity/person.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { refuse, type Refusal } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import type { RequestState } from './request-kinds.ts'

/** Who of the office changes which request, and the version of it that they had before their eyes. */
export type Seen = { by: Pick<Person, 'id'>; requestId: string; version: number }

const standing = {
  id: true,
  kind: true,
  state: true,
  version: true,
  createdAt: true,
  appointment: true,
} as const
export type Standing = NonNullable<Awaited<ReturnType<typeof locked>>>

type Answer<Code extends string> = { ok: true } | Refusal<Code>

/**
 * Change a request, one person at a time and only as it was seen: `changed` when somebody else was quicker. What the
 * change itself refuses is passed on, and nothing of it is kept.
 */
export const changing = <Code extends string>(
  seen: Seen,
  change: (tx: Tx, request: Standing) => Promise<Answer<Code>>,
): Promise<Answer<Code | 'not-found' | 'changed'>> =>
  db.$transaction(async (tx) => {
    const request = await locked(tx, seen.requestId)
    if (!request) return refuse('not-found')
    return request.version === seen.version ? change(tx, request) : refuse('changed')
  })

async function locked(tx: Tx, id: string) {
  await lockRows(tx, 'Request', [id])
  return tx.request.findUnique({ where: { id }, select: standing })
}

type Step = { to: RequestState; why: string; at?: Date }

/** Write a step of a request and what comes of it: its state, the next version, when it was last touched. */
export async function step(tx: Tx, request: Standing, by: { id: string }, { to, why, at }: Step) {
  await tx.requestMove.create({ data: { requestId: request.id, from: request.state, to, why, at, byId: by.id } })
  await tx.request.update({
    where: { id: request.id },
    data: { state: to, version: { increment: 1 }, touchedAt: new Date() },
    select: { id: true },
  })
}
