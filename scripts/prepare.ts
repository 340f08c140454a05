import type * as Product from '../app/start.server.ts'
import { makeWhole } from './database/make-whole.ts'
import { migrate } from './database/migrations.ts'
import { root } from './run.ts'
import type { Opened } from './settings.ts'
import type { Simulator } from './simulator.ts'

/**
 * Bring the database up to date: migrations, job tables, the content of `content/`, the demo when it is empty, and what
 * can be found. Where the product talks to the simulator, `pay` pays there for what the demo has bought.
 */
export async function prepare({ settings, embedded }: Opened, pay?: Simulator['pay']) {
  Object.assign(process.env, settings)
  const applied = await migrate(process.env.DATABASE_URL!)
  if (applied.length > 0)
    console.log(`Database: ${applied.length} migration${applied.length === 1 ? '' : 's'} applied.`)
  const build = await import(`${root}/build/server/index.js`)
  const product: typeof Product = build.entry.module
  await product.prepareJobs()
  if (embedded) await makeWhole(process.env.DATABASE_URL!, () => demo(product, pay))
  else await product.prepareContent()
  await product.prepareSearch()
  await product.letGo()
}

async function demo(product: typeof Product, pay?: Simulator['pay']) {
  await product.prepareContent()
  await product.seedDemo(pay)
}
