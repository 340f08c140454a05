import { db, type Tx } from '#app/platform/db.server.ts'
import type { Refusal } from '#app/platform/expected.ts'

/** What is to be done, inside the transaction that remembers it. */
export type Act = (tx: Tx) => Promise<{ ok: true } | Refusal<string>>

/**
 * Do what a device sent later, exactly once: the id is written in the same transaction as the deed, and every repeat is
 * answered with the first outcome, whatever has changed since. `done`, or why not.
 */
export async function receive(personId: string, id: string, act: Act): Promise<string> {
  return db.$transaction(async (tx) => {
    // The unique key is the lock: a repeat that comes meanwhile waits here for the first one's outcome.
    const fresh = await tx.$executeRaw`
      insert into "Received" ("userId", id, outcome) values (${personId}, ${id}::uuid, 'under-way') on conflict do nothing`
    const where = { userId_id: { userId: personId, id } }
    if (fresh === 0) return (await tx.received.findUniqueOrThrow({ where, select: { outcome: true } })).outcome
    const result = await act(tx)
    const outcome = result.ok ? 'done' : result.code
    await tx.received.update({ where, data: { outcome } })
    return outcome
  })
}
