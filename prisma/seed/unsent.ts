import { db } from '#app/platform/db.server.ts'

/** Do something without the work that comes of it later: the letters of a made-up past are nobody's to receive. */
export async function unsent(make: () => Promise<unknown>) {
  const [{ last }] = await db.$queryRaw<[{ last: bigint }]>`
    select coalesce(max(id), 0)::bigint as last from graphile_worker.jobs`
  await make()
  await db.$executeRaw`
    select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where id > ${last}))`
}
