import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from '#scripts/build.ts'
import { openEmbedded, stopEmbedded } from '#scripts/database/embedded.ts'
import { prepare } from '#scripts/prepare.ts'
import { root } from '#scripts/run.ts'
import { startSimulator } from '#scripts/simulator.ts'
import { controlOf, type WayToPay, type WebhookRule } from '#tests/stand-in/stripe/control.ts'
import { freePort, Site } from './site.ts'

// `npm run fault:settle`: the production build is killed at every named point between an order and its delivery, the
// database is restarted under load, webhooks come twice, late, in the wrong order or never. At the end everything that was
// paid must have been delivered exactly once, or have gone back. `--small` is the form that runs inside `npm test`.
const small = process.argv.includes('--small')

const posts: [rule: WebhookRule, how: WayToPay][] = [
  [{ mode: 'duplicate', count: 'each', times: 3 }, 'card'],
  [{ mode: 'drop', count: 'each' }, 'card'],
  [{ mode: 'reorder', types: ['checkout.session.*'], count: 8 }, 'sepa_ok'],
  [{ mode: 'delay', count: 'each', milliseconds: 2_000 }, 'card'],
]
const badPosts = small ? posts.slice(0, 2) : posts

process.chdir(root)
delete process.env.DATABASE_URL
await build()
const work = mkdtempSync(path.join(tmpdir(), 'faults-'))
// A cluster of its own: it will be restarted, and nobody else may feel it.
const cluster = path.join(work, 'postgres')
let database = await openEmbedded(cluster)
await database.ensureDatabase('faults')
const port = await freePort()
const simulator = await startSimulator(port, path.join(work, 'stripe.sqlite'))
if (!simulator) throw new Error('This needs the payment stand-in of tests/stand-in/stripe.')
const mailFolder = path.join(work, 'mail')
const settings = {
  DATABASE_URL: database.url('faults'),
  EMBEDDED_DATABASE: 'yes',
  SESSION_SECRET: 'only-for-faults-only-for-faults-only-for',
  MAIL_DIR: mailFolder,
  // What dies mid-way is expected here; what is wrong in the end is said by the verdict.
  LOG_LEVEL: 'silent',
  ...simulator.settings,
}
const site = new Site(port, settings)
let ended = 1
try {
  await prepare({ settings, embedded: true, close: async () => {} })
  ended = await run(simulator.settings.STRIPE_API_BASE!)
} catch (error) {
  console.error(error)
} finally {
  site.kill()
  simulator.stop()
  await database.close()
  rmSync(work, { recursive: true, force: true })
}
process.exit(ended)

async function run(base: string): Promise<number> {
  // Read only now: the settings they need stand in the environment since `prepare`.
  const { killPoints } = await import('#app/platform/faults.server.ts')
  const { aPlaceOnSale } = await import('#tests/helpers/wares.ts')
  const { badPost, killedAt, underLoad } = await import('./rounds.ts')
  const { amiss, delivered, quiet } = await import('./verdict.ts')
  const seeded = await delivered()
  const stripe = controlOf(base)
  const { productId } = await aPlaceOnSale({ capacity: 1_000 })
  const wares = ['cascade-per-uno', 'cascade-cinque-licenze', productId]
  const world = { site, stripe, wares, restartDatabase }
  const points = small ? (['session-created', 'order-locked', 'refund-created'] as const) : killPoints

  const rows = []
  for (const point of points) rows.push(said(await killedAt(point, world)))
  for (const [rule, how] of badPosts) rows.push(said(await badPost(rule, how, world)))
  rows.push(said(await underLoad(world, small ? 4 : 12)))
  await site.start()
  await quiet()
  await site.stop()
  console.table(rows)
  return verdict(rows, points.length, await amiss(base, mailFolder, rows.length, seeded))
}

type Row = { round: string; died: string }

/** Says what is wrong; killing at fewer points than the list has is wrong too. */
function verdict(rows: Row[], points: number, amiss: string[]): number {
  const killed = rows.filter((row) => row.died === 'SIGKILL').length
  const missed = rows.filter((row) => row.died === 'NOT REACHED').map((row) => `never reached: ${row.round}`)
  const few = killed < points ? [`killed at ${killed} points, the list has ${points}`] : []
  const wrong = [...missed, ...few, ...amiss]
  for (const sentence of wrong) console.error(sentence)
  if (wrong.length > 0) return 1
  console.log(`Killed at ${killed} points; every paid order was delivered exactly once, and nothing paid is lost.`)
  return 0
}

function said<R extends Row>(row: R): R {
  console.log(`${row.round} ${row.died}`)
  return row
}

async function restartDatabase() {
  await stopEmbedded(cluster, { force: true })
  database = await openEmbedded(cluster)
  if (database.url('faults') !== settings.DATABASE_URL) throw new Error('The database came back under another address.')
}
