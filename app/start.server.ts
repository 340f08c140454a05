import { db } from './platform/db.server.ts'
import { env } from './platform/env.server.ts'
import { worksHere } from './worker.ts'

// What `server.ts` and the scripts may ask of the product besides its pages.
export { importContent as prepareContent } from './catalog/import-content.server.ts'
export { makeAdmin } from './identity/make-admin.server.ts'
export { rotateKey } from './learning/signing-keys.server.ts'
export { arrival } from './platform/request.server.ts'
export { prepareJobs, startWorker } from './worker.ts'
export { prepareSearch } from './prepare-search.server.ts'
export { seedDemo } from '../prisma/seed.ts'

/** What this process still lacks to serve: `database`, `migrations`, `jobs`. Empty when it is ready. */
export async function notReady(): Promise<string[]> {
  try {
    const [{ unfinished }] = await db.$queryRaw<[{ unfinished: bigint }]>`
      select count(*) as unfinished from "_prisma_migrations" where finished_at is null and rolled_back_at is null`
    const lacking = unfinished > 0n ? ['migrations'] : []
    return env.ROLE === 'web' || worksHere() ? lacking : [...lacking, 'jobs']
  } catch {
    return ['database']
  }
}

/** Let go of the database; after this the process can end. */
export const letGo = () => db.$disconnect()
