import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import PostalMime from 'postal-mime'
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

/** The mails written so far, the oldest first; `links` are the addresses in their text. */
export async function mails() {
  const files = readdirSync(env.MAIL_DIR).toSorted()
  return Promise.all(
    files.map(async (file) => {
      const mail = await PostalMime.parse(readFileSync(path.join(env.MAIL_DIR, file)))
      const text = mail.text ?? ''
      const links = text.match(/https?:\/\/[^\s\]]+/g) ?? []
      return { to: mail.to?.[0]?.address, subject: mail.subject, text, html: mail.html ?? '', links }
    }),
  )
}
