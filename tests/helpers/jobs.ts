import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import type { AnyTask } from '#app/platform/jobs.server.ts'

type Job = { id: string; task: string; payload: unknown }

/** The jobs that wait, the oldest first. */
export const jobs = () =>
  db.$queryRaw<Job[]>`
    select j.id::text, j.task_identifier as task, p.payload
    from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id order by j.id`

/** Do the jobs that wait, as the worker would, and take them off the list. */
export async function work(tasks: AnyTask[]) {
  for (const job of await jobs()) {
    const task = tasks.find(({ name }) => name === job.task)
    if (!task) throw new Error(`No task ${job.task} among those given`)
    await task.run(job.payload)
    await db.$queryRaw`select graphile_worker.complete_jobs(array[${job.id}::bigint])`
  }
}

/** The mails written so far, the oldest first: to whom and their text, decoded. */
export const mails = () =>
  readdirSync(env.MAIL_DIR)
    .sort()
    .map((file) => readFileSync(path.join(env.MAIL_DIR, file), 'utf8'))
