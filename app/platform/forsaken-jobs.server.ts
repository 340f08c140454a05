import * as z from 'zod'
import { db } from './db.server.ts'
import { task } from './jobs.server.ts'

/** No job of ours takes so long: whoever still holds it then has died. */
const minutes = 10

/** Give the jobs of killed processes to living ones. graphile-worker itself waits four hours. Safe to call twice. */
export async function releaseForsakenJobs() {
  await db.$executeRaw`
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker._private_jobs where locked_at < now() - make_interval(mins => ${minutes}) having count(*) > 0`
}

/** The same as a job. */
export const releaseForsaken = task('platform.release-forsaken', z.unknown(), releaseForsakenJobs)
