import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { build, serverFile } from '#scripts/build.ts'
import { prepare } from '#scripts/prepare.ts'
import { root } from '#scripts/run.ts'
import { openSettings } from '#scripts/settings.ts'
import { startSimulator } from '#scripts/simulator.ts'

// So many buyers press the button for so few places at the same moment, over HTTP, against the production build. With the
// lock on, exactly as many get a payment page as there are places. With the lock switched off the same harness must see
// more: otherwise it would not notice a broken lock either.
const { values } = parseArgs({
  options: { buyers: { type: 'string', default: '200' }, places: { type: 'string', default: '10' } },
})
const [buyers, places] = [Number(values.buyers), Number(values.places)]
type Round = Awaited<ReturnType<typeof rush>> & { lock: 'on' | 'off'; held: number; seconds: number }

process.chdir(root)
delete process.env.DATABASE_URL
process.env.SESSION_SECRET = 'only-for-load-tests-only-for-load-tests-'
await build()
const work = mkdtempSync(path.join(tmpdir(), 'places-'))
const opened = await openSettings(`load_${process.pid}`)
const port = await freePort()
const simulator = await startSimulator(port, path.join(work, 'stripe.sqlite'))
const settings = {
  ...opened.settings,
  ...simulator?.settings,
  MAIL_DIR: path.join(work, 'mail'),
  LOG_LEVEL: 'error',
}
const rounds: Round[] = []
let failed: unknown
try {
  await prepare({ ...opened, settings })
  rounds.push(await round('on'), await round('off'))
} catch (error) {
  failed = error
} finally {
  await end()
}
if (failed) throw failed
console.table(rounds)
const amiss = verdict(rounds)
console.log(amiss ?? `Exactly ${places} of ${buyers} got a place; with the lock off the same harness oversells.`)
process.exit(amiss ? 1 : 0)

async function round(lock: 'on' | 'off'): Promise<Round> {
  // Read only now: the settings the helpers need stand in the environment since `prepare`.
  const { aPlaceOnSale } = await import('#tests/helpers/wares.ts')
  const { aPerson, cookieOf } = await import('#tests/helpers/people.ts')
  const { db } = await import('#app/platform/db.server.ts')
  const { productId, courseDateId } = await aPlaceOnSale({ capacity: places })
  const cookies = await Promise.all(Array.from({ length: buyers }, async () => cookieOf(await aPerson())))
  const server = await serve(lock === 'off' ? { FAULTS: 'no-lock' } : {})
  try {
    const began = performance.now()
    const answers = await rush(productId, cookies)
    const seconds = Number(((performance.now() - began) / 1000).toFixed(1))
    const held = await db.booking.count({ where: { courseDateId, state: 'held' } })
    return { lock, ...answers, held, seconds }
  } finally {
    await db.$disconnect()
    await stop(server)
  }
}

/** Everybody fills a basket and reads the checkout page; then all press the button at once. */
async function rush(product: string, cookies: string[]) {
  const ready = []
  for (const cookie of cookies) ready.push(await toTheDesk(product, cookie))
  const answers = await Promise.all(ready.map((buyer) => post('/carrello/cassa', buyer.cookie, buyer.form)))
  const paying = answers.filter((one) => one.status === 303 && /\/simulatore\//.test(one.headers.get('Location') ?? ''))
  const refused = answers.filter((one) => one.status === 409)
  const others = answers.filter((one) => !paying.includes(one) && !refused.includes(one))
  for (const other of others.slice(0, 3)) console.error(other.status, (await other.text()).slice(0, 2_000))
  return { buyers, places, 'payment page': paying.length, 'refused (409)': refused.length, other: others.length }
}

async function toTheDesk(product: string, signedIn: string) {
  const added = await post('/carrello', signedIn, { product, quantity: '1' })
  const cookie = [signedIn, ...added.headers.getSetCookie().map((one) => one.split(';')[0])].join('; ')
  const page = await (await fetch(`http://127.0.0.1:${port}/carrello/cassa`, { headers: { Cookie: cookie } })).text()
  const shown = /name="shown" value="([^"]+)"/.exec(page)?.[1]
  if (!shown) throw new Error(`No checkout form:\n${page.slice(0, 3_000)}`)
  return { cookie, form: { shown, kind: 'consumer', name: 'Prova di carico', terms: 'on' } }
}

function post(address: string, cookie: string, form: Record<string, string>) {
  return fetch(`http://127.0.0.1:${port}${address}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: cookie, Origin: `http://127.0.0.1:${port}` },
    body: new URLSearchParams(form),
  })
}

function verdict([on, off]: Round[]): string | null {
  if (!on || !off) return 'A round is missing.'
  const got = [on['payment page'], on.held, on['refused (409)'], on.other, off.other]
  if (String(got) !== String([places, places, buyers - places, 0, 0]))
    return `With the lock on, exactly ${places} were to get a payment page and all others a refusal.`
  return Math.min(off['payment page'], off.held) > places
    ? null
    : 'With the lock off nothing was oversold: this harness cannot see the race.'
}

async function serve(faults: Record<string, string>): Promise<ChildProcess> {
  const server = fork(serverFile, {
    cwd: root,
    env: { ...process.env, ...settings, ...faults, NODE_ENV: 'production', PORT: String(port) },
  })
  const up = new Promise<void>((listening, ended) => {
    server.on('message', (message: { listening?: number }) => message.listening && listening())
    server.once('exit', (code) => ended(new Error(`The server ended with ${code} before it listened.`)))
  })
  await up
  return server
}

async function stop(server: ChildProcess) {
  if (server.exitCode !== null) return
  server.kill('SIGTERM')
  await once(server, 'exit')
}

async function end() {
  simulator?.stop()
  const admin = new pg.Client({ connectionString: opened.settings.DATABASE_URL!.replace(/[^/]+$/, 'postgres') })
  await admin.connect()
  await admin.query(`drop database if exists load_${process.pid} with (force)`)
  await admin.end()
  await opened.close()
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
