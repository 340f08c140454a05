import { spawn } from 'node:child_process'
import { closeSync, constants, openSync } from 'node:fs'
import { chmod, lchown, readFile, statfs, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { quietEnv } from './account.ts'
import type { Account } from './account.ts'
import { codeOf, EmbeddedError, explain } from './embedded-error.ts'
import { isServerOf } from './live-process.ts'

/** A running server: its process, its port, and whether it takes questions yet. */
type Server = { pid: number; port: number; state: string }

/** A process id that no system gives out: Linux stops at 4,194,304, macOS at 99,999. */
const NOBODY = 4_194_305

/**
 * Refusals that pass: somebody was quicker on the port; sessions of a killed server are still ending; a server whose
 * starter was killed in the middle is still coming up.
 */
const PASSING = /address already in use|still in use|lock file "postmaster\.pid" already exists/i

const READY_WITHIN_MS = 120_000
const STOPPED_WITHIN_MS = 60_000

/** The server working in this cluster, by the note it keeps there; a note that a dead server left is not believed. */
export async function runningIn(cluster: string): Promise<Server | undefined> {
  const lines = await noteIn(cluster)
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return isServerOf(pid, cluster) ? { pid, port, state: lines[7]?.trim() ?? 'starting' } : undefined
}

async function noteIn(cluster: string): Promise<string[]> {
  try {
    return (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw explain(String(error), cluster, error)
  }
}

/** How to start a server: where its data is, its programs, its log, and whom it runs as. */
type Start = { cluster: string; bin: string; log: string; account: Account; port: number }

/** Starts the server in a session of its own and waits until it takes questions. Another port is taken when ours is not free. */
export async function startServer(start: Start): Promise<Server> {
  await disownRecycledPid(start.cluster)
  let outcome = await attemptOn({ ...start, port: await portLike(start.port) })
  for (let attempt = 1; attempt <= 20 && typeof outcome === 'string' && PASSING.test(outcome); attempt += 1) {
    await sleep(attempt * 50)
    const other = await runningIn(start.cluster)
    outcome = other?.state === 'ready' ? other : await attemptOn({ ...start, port: await freePort() })
  }
  if (typeof outcome === 'string') throw await failure(outcome, start)
  return outcome
}

/**
 * After a crash the id in the server's note may belong to an unrelated process, and Postgres would refuse to start. The
 * note itself stays, because Postgres also finds by it whether sessions of the dead server are still writing.
 */
async function disownRecycledPid(cluster: string): Promise<void> {
  const lines = await noteIn(cluster)
  if (!Number(lines[0]) || isServerOf(Number(lines[0]), cluster)) return
  await writeFile(join(cluster, 'postmaster.pid'), [String(NOBODY), ...lines.slice(1)].join('\n'), { flag: 'r+' })
}

async function attemptOn(start: Start): Promise<Server | string> {
  const child = await launched(start)
  const until = Date.now() + READY_WITHIN_MS
  while (Date.now() < until) {
    const server = await runningIn(start.cluster)
    if (server?.pid === child.pid && server?.state === 'ready') return server
    if (child.exitCode !== null || child.signalCode !== null) return wordsIn(start.log)
    await sleep(15)
  }
  child.kill('SIGINT')
  throw new EmbeddedError(
    'start-failed',
    `Postgres in ${start.cluster} was not ready after two minutes; its log is ${start.log}.`,
  )
}

async function launched({ cluster, bin, log, account, port }: Start) {
  // No link is followed: the log lies in a folder that is not root's, and root opens it.
  const words = openSync(
    log,
    constants.O_CREAT | constants.O_TRUNC | constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW,
    0o600,
  )
  try {
    if (account) await lchown(log, account.uid, account.gid)
    const args = [
      '-D',
      cluster,
      ...Object.entries(settings(port)).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]
    const stdio: ['ignore', number, number] = ['ignore', words, words]
    const child = spawn(join(bin, 'postgres'), args, { ...account, detached: true, cwd: '/', env: quietEnv, stdio })
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject))
    child.unref()
    return child
  } catch (error) {
    throw explain(String(error), cluster, error)
  } finally {
    closeSync(words)
  }
}

/** TCP on this machine only: a socket file would limit the path of the clone to about 100 bytes. */
const settings = (port: number) => ({
  listen_addresses: '127.0.0.1',
  port,
  unix_socket_directories: '',
  max_connections: 200,
  fsync: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Refused statements go to whoever sent them; in the log they would grow without end and repeat what people typed.
  log_min_messages: 'log',
})

const wordsIn = (log: string) => readFile(log, 'utf8').catch(() => '')

async function failure(said: string, { cluster, log }: Start): Promise<EmbeddedError> {
  // On a full disk the log cannot say that the disk is full.
  if (said.trim() === '' && (await freeBytes(cluster)) < 1_000_000) return explain('ENOSPC', cluster)
  return explain(said, cluster, new Error(`The log of Postgres is ${log}`))
}

/** How much an ordinary user may still write there. */
export async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path)
  return bavail * bsize
}

/** Ends the server as Postgres likes it: sessions are cut, everything is written. Safe to call when it is gone. */
export async function stopServer(cluster: string): Promise<boolean> {
  const server = await runningIn(cluster)
  if (!server) return false
  signal(server.pid, 'SIGINT', cluster)
  if (await gone(server.pid, cluster, STOPPED_WITHIN_MS)) return true
  signal(server.pid, 'SIGQUIT', cluster)
  if (await gone(server.pid, cluster, STOPPED_WITHIN_MS)) return true
  throw new EmbeddedError('busy', `Postgres (process ${server.pid}) in ${cluster} does not end.`)
}

function signal(pid: number, name: NodeJS.Signals, cluster: string): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw explain(String(error), cluster, error)
  }
}

async function gone(pid: number, cluster: string, within: number): Promise<boolean> {
  for (const until = Date.now() + within; Date.now() < until; await sleep(15))
    if (!isServerOf(pid, cluster)) return true
  return false
}

const isFree = (port: number): Promise<boolean> =>
  listened(port).then(
    () => true,
    () => false,
  )
const portLike = async (port: number) => (port && (await isFree(port)) ? port : freePort())
const freePort = (): Promise<number> => listened(0)

const listened = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })

/** Makes the cluster's folder as private as Postgres demands. */
export const closeFolder = (cluster: string) => chmod(cluster, 0o700)
