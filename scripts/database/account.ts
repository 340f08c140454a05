import { execFile, spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { codeOf, EmbeddedError, noOtherUser } from './embedded-error.ts'

/** Whom the server runs as; undefined means: as whoever runs this. */
export type Account = { uid: number; gid: number } | undefined

/** Accounts that every Unix has, or that a Postgres package made; none of them is created by us. */
const UNPRIVILEGED = ['postgres', 'nobody', 'daemon']

/** Whether this process is root, as which Postgres refuses to run. */
export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * For root: the owner of the folder (so that this person can go on alone later), else an unprivileged account.
 * Root on a machine where nobody else may be taken on gets a sentence.
 */
export async function accountFor(folder: string): Promise<Account> {
  if (!isRoot()) return undefined
  const owner = await ownerOfNearest(folder)
  for (const name of owner === 0 ? UNPRIVILEGED : [String(owner), ...UNPRIVILEGED]) {
    const account = await lookUp(name)
    if (account && (await mayBecome(account))) return account
  }
  throw new EmbeddedError('no-account', noOtherUser())
}

async function ownerOfNearest(path: string): Promise<number> {
  try {
    return (await lstat(path)).uid
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
    return ownerOfNearest(dirname(path))
  }
}

/** Through `id`, which also knows the accounts that are not in /etc/passwd (macOS, directories). */
async function lookUp(name: string): Promise<Account> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => output('id', [flag, name])))
  const account = { uid: Number(uid), gid: Number(gid) }
  return uid && gid && account.uid > 0 ? account : undefined
}

const output = (command: string, args: string[]): Promise<string> =>
  new Promise((resolve) => execFile(command, args, (error, stdout) => resolve(error ? '' : stdout.trim())))

async function mayBecome(account: Account): Promise<boolean> {
  const { failure } = await runAs(account, '/bin/sh', ['-c', ':'])
  return failure === undefined
}

/** What a command did: its exit code and all it said, or why it could not even be started. */
type Ran = { code: number | null; output: string; failure?: string }

/** The environment of everything we run: no PG* setting and no language of the caller's leaks in. */
export const quietEnv = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' }

/** Runs a command as that account, from a folder everybody can stand in. Never rejects. */
export async function runAs(account: Account, command: string, args: string[]): Promise<Ran> {
  try {
    const child = spawn(command, args, { ...account, cwd: '/', env: quietEnv, stdio: ['ignore', 'pipe', 'pipe'] })
    return await ending(child)
  } catch (error) {
    return unstarted(error)
  }
}

function ending(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Ran> {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(unstarted(error)))
    child.on('close', (code) => resolve({ code, output: said }))
  })
}

const unstarted = (error: unknown): Ran => ({ code: null, output: String(error), failure: codeOf(error) ?? 'ERROR' })
