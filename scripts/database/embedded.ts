import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { isRoot } from './account.ts'
import { binariesFor } from './binaries.ts'
import { clusterIn, readyCluster, SUPERUSER } from './cluster.ts'
import { codeOf, EmbeddedError, explain } from './embedded-error.ts'
import { ensureDatabase } from './ensure-database.ts'
import { locked } from './lock.ts'
import { passwordIn, recall, remember, writeWhole } from './memory.ts'
import type { Memory } from './memory.ts'
import { elsewhere, findPlace, give, makeFolder, reaches } from './place.ts'
import type { Place } from './place.ts'
import { runningIn, startServer, stopServer } from './server.ts'
import { register, unregister, usersOf } from './users.ts'

const PATIENCE_MS = 120_000

/** A share in the running server. The last one that is closed, of all processes, ends it. */
export type Embedded = {
  url: (database: string) => string
  ensureDatabase: (name: string) => Promise<{ created: boolean }>
  close: () => Promise<void>
  /** Something a person should be told, such as a database that is not where they expect it. */
  notice?: string
}

/**
 * Starts the embedded Postgres of this folder, or joins the running one, whoever started it. Safe to call from several
 * processes at once. Says in a sentence (EmbeddedError) what to do when it cannot.
 */
export async function openEmbedded(folder: string): Promise<Embedded> {
  const place = await findPlace(folder)
  try {
    await recall(place.folder)
    await makeFolder(place.folder, place.account)
    return await locked(place.folder, () => open(place))
  } catch (error) {
    throw error instanceof EmbeddedError ? error : explain(String(error), place.folder, error)
  }
}

async function open(place: Place): Promise<Embedded> {
  await give(join(place.folder, 'lock'), place.account)
  const memory = (await recall(place.folder)) ?? (await remember(place, { port: 0 }))
  const claim = await register(place)
  try {
    const home = await homeOf(place, memory)
    const port = (await joined(home)) ?? (await started(place, home, memory))
    const password = await passwordIn(place, false)
    const url = (database: string) => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`
    await answers(url('postgres'))
    const close = once(() => leave(place.folder, claim, home))
    return { url, ensureDatabase: (name) => ensureDatabase(url, name), close, notice: place.notice }
  } catch (error) {
    await unregister(place.folder, claim)
    throw error
  }
}

const once = <T>(work: () => Promise<T>) => {
  let answer: Promise<T> | undefined
  return () => (answer ??= work())
}

async function leave(folder: string, claim: string, home: string): Promise<void> {
  // The folder may be gone (a test's, a deleted clone): then there is nothing to share, only a server to end.
  if (!(await present(folder))) return void (await stopServer(clusterIn(home)))
  await locked(folder, async () => {
    await unregister(folder, claim)
    if ((await usersOf(folder)).length === 0) await stopServer(clusterIn(home))
  })
}

/** What stopping found. */
export type Stopped = { found: 'nothing' | 'orphan' | 'in-use'; stopped: boolean; where: string; users: number[] }

/** Ends the server of this folder if nobody alive uses it, or, by force, anyway. Makes nothing. */
export async function stopEmbedded(wanted: string, options: { force?: boolean } = {}): Promise<Stopped> {
  const { folder } = await findPlace(wanted)
  const memory = (await present(folder)) ? await recall(folder) : undefined
  const nothing: Stopped = { found: 'nothing', stopped: false, where: folder, users: [] }
  if (memory === undefined) return nothing
  return locked(folder, async () => {
    const cluster = clusterIn((await outsideOf(folder, memory)) ?? folder)
    if ((await runningIn(cluster)) === undefined) return nothing
    const users = await usersOf(folder)
    const found = users.length === 0 ? 'orphan' : 'in-use'
    const stopped = (found === 'orphan' || options.force === true) && (await stopServer(cluster))
    return { found, stopped, where: cluster, users }
  })
}

/** The port of the server that runs here, if one does. */
async function joined(home: string): Promise<number | undefined> {
  // A server that is on its way up or down will be one or the other in a moment.
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(25)) {
    const server = await runningIn(clusterIn(home))
    if (server === undefined) return undefined
    if (server.state === 'ready') return server.port
  }
  throw new EmbeddedError('busy', `Postgres in ${home} has been starting or stopping for two minutes.`)
}

async function started(place: Place, home: string, memory: Memory): Promise<number> {
  const { account } = place
  const bin = await binariesFor(account, home)
  const password = await passwordIn(place, !(await present(clusterIn(home))))
  const cluster = await readyCluster({ home, bin, account, password })
  const log = join(place.folder, 'postgres.log')
  const { port } = await startServer({ cluster, bin, account, log, port: memory.port })
  await remember(place, { ...(home === place.folder ? {} : { outside: home }), port })
  return port
}

/** Where the cluster lies: where it was, else in the folder, else (closed to the account, or too long a path) outside. */
async function homeOf(place: Place, memory: Memory): Promise<string> {
  const { folder, account } = place
  const known = await outsideOf(folder, memory)
  if (known) return known
  if (await reaches(account, folder)) return folder
  if (await present(clusterIn(folder))) throw new EmbeddedError('no-permission', closedNow(folder))
  const outside = await elsewhere(place)
  await makeFolder(outside, account)
  await writeWhole(join(outside, 'made-for'), `${folder}\n`, account)
  await remember(place, { port: memory.port, outside })
  return outside
}

const closedNow = (folder: string) =>
  `Postgres can no longer reach its data in ${folder}: a folder above is closed to other users. Open it (chmod o+x), or start as the user who owns it.`

/** The remembered home: made for this folder, or for one that was moved here. A copied clone starts its own. */
async function outsideOf(folder: string, { outside }: Memory): Promise<string | undefined> {
  if (outside === undefined) return undefined
  const madeFor = (await readFile(join(outside, 'made-for'), 'utf8').catch(() => '')).trim()
  if (madeFor === '' || (madeFor !== folder && (await present(madeFor)))) return undefined
  return isRoot() || (await lstat(outside)).uid === process.getuid?.() ? outside : undefined
}

const present = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  )

async function answers(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 20_000 })
  try {
    await client.connect()
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new EmbeddedError('start-failed', `The embedded Postgres runs, but refuses us: ${said}`, error)
  } finally {
    await client.end().catch(() => undefined)
  }
}
