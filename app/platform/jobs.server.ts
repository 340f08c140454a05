import type * as z from 'zod'
import type { Tx } from './db.server.ts'

/** A piece of work that survives a crash: a name, the shape of its payload (ids only) and a verb that is safe to repeat. */
export type Task<Payload> = AnyTask & { payload: z.ZodType<Payload> }

/** A task as the worker sees it. `run` checks the stored payload before it works. */
export type AnyTask = { name: string; run(stored: unknown): Promise<void> }

/** Declare a task. It runs only if `app/worker.ts` lists it. */
export const task = <Payload>(
  name: string,
  payload: z.ZodType<Payload>,
  work: (payload: Payload) => Promise<unknown>,
): Task<Payload> => ({
  name,
  payload,
  run: async (stored) => void (await work(payload.parse(stored))),
})

/**
 * Have a task done after the caller's transaction commits, and never if it does not. With a `key`, jobs of the same key
 * that have not run yet become one, the last payload winning.
 */
export async function later<Payload>(
  tx: Tx,
  what: Task<Payload>,
  payload: Payload,
  when: { key?: string; at?: Date } = {},
) {
  const body = JSON.stringify(what.payload.parse(payload))
  await tx.$executeRaw`select graphile_worker.add_job(${what.name}, payload := ${body}::json,
    job_key := ${when.key ?? null}, run_at := ${when.at ?? null}::timestamptz)`
}
