import { setTimeout as sleep } from 'node:timers/promises'
import { db } from '#app/platform/db.server.ts'

/** Wait until something is so. Throws when it never is; a database that is away just now does not count. */
export async function until(what: string, isSo: () => Promise<boolean>, withinMs = 60_000) {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(150))
    if (await isSo().catch(() => false)) return
  throw new Error(`Waited in vain: ${what}`)
}

/**
 * As if a quarter of an hour had gone by: the reconciler looks after what waits, and jobs of the dead are free. Only
 * clocks are set back and the clockwork's own tasks are called; nothing is settled here.
 */
export async function timePasses() {
  await db.$executeRaw`update "Order" set "createdAt" = "createdAt" - interval '15 minutes' where state in ('pending', 'processing')`
  await db.$executeRaw`update "Refund" set "requestedAt" = "requestedAt" - interval '15 minutes' where state in ('requested', 'pending')`
  await db.$executeRaw`update "StripeEvent" set "receivedAt" = "receivedAt" - interval '15 minutes' where "processedAt" is null`
  await db.$executeRaw`update graphile_worker._private_jobs
    set locked_at = locked_at - interval '15 minutes', run_at = least(run_at, now())`
  for (const task of ['platform.release-forsaken', 'shop.reconcile'])
    await db.$executeRaw`select graphile_worker.add_job(${task}, payload := '{}'::json)`
}

/** Let time pass again and again until something is so. */
export async function inTime(what: string, isSo: () => Promise<boolean>) {
  for (let round = 0; round < 6; round++) {
    await timePasses()
    const so = await until(what, isSo, 10_000).then(
      () => true,
      () => false,
    )
    if (so) return
  }
  throw new Error(`Not even in time: ${what}`)
}
