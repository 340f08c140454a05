import { createHash, randomBytes } from 'node:crypto'
import { access, chmod, constants, lchown, lstat, mkdir, realpath } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { accountFor, isRoot, runAs } from './account.ts'
import type { Account } from './account.ts'
import { LONGEST_PATH } from './binaries.ts'
import { codeOf, explain } from './embedded-error.ts'

/** The name under which this program keeps things outside its clone, and signs what it made. */
export const PRODUCT = 'customer-culture-academy'

/** The folder where we keep what we know, whom the server runs as, and what a person should be told about it. */
export type Place = { folder: string; account: Account; notice?: string }

/** Chooses the folder and the account. Makes nothing, except that a user who may not use `wanted` gets a folder. */
export async function findPlace(wanted: string): Promise<Place> {
  const folder = await canonical(resolve(wanted))
  if (isRoot()) return { folder, account: await accountFor(folder) }
  if (await mayKeep(folder)) return { folder, account: undefined }
  const own = join(await personalBase(), keyOf(folder))
  const notice = `${folder} belongs to another user (perhaps root started here first), so this user has a database of their own in ${own}.`
  return { folder: own, account: undefined, notice }
}

/** One name for a folder, whichever link led there: locks and running servers are compared by it. */
async function canonical(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (dirname(path) === path) throw error
    return join(await canonical(dirname(path)), basename(path))
  }
}

/** An existing folder must be this user's; a missing one must be possible to make. */
async function mayKeep(folder: string): Promise<boolean> {
  try {
    return (await lstat(folder)).uid === process.getuid?.()
  } catch (error) {
    return codeOf(error) === 'ENOENT' && mayMakeIn(dirname(folder))
  }
}

async function mayMakeIn(parent: string): Promise<boolean> {
  try {
    await access(parent, constants.W_OK | constants.X_OK)
    return true
  } catch (error) {
    return codeOf(error) === 'ENOENT' && mayMakeIn(dirname(parent))
  }
}

/** From the machine's list of users, not from HOME: after `su` or `sudo` that is still another person's. */
async function personalBase(): Promise<string> {
  const bases = [join(userInfo().homedir, '.local', 'state', PRODUCT), `/var/tmp/${PRODUCT}-${process.getuid?.()}`]
  return firstUsable(bases, 0o700, async () => true)
}

/**
 * A new home for the cluster when Postgres cannot work in `place.folder`. Never an old one: what lies outside belongs to
 * a folder that remembers it, and to no other.
 */
export async function elsewhere(place: Place): Promise<string> {
  const bases = ['/var/lib', '/opt', '/var/tmp'].map((parent) => join(parent, PRODUCT))
  const base = isRoot() ? await firstUsable(bases, 0o755, (path) => reaches(place.account, path)) : await personalBase()
  return join(base, `${keyOf(place.folder)}-${randomBytes(4).toString('hex')}`)
}

async function firstUsable(bases: string[], mode: number, suits: (path: string) => Promise<boolean>): Promise<string> {
  for (const base of bases) if ((await madeSafely(base, mode)) && (await suits(base))) return base
  throw explain('EACCES', bases.join(', '))
}

/** In a folder open to all, a stranger may have made the name first: only a folder that is ours alone to write counts. */
async function madeSafely(base: string, mode: number): Promise<boolean> {
  try {
    const made = await mkdir(base, { recursive: true })
    if (made) await chmod(base, mode)
    const { uid, mode: has } = await lstat(base)
    await access(base, constants.W_OK | constants.X_OK)
    return uid === process.getuid?.() && (has & 0o170022) === 0o040000
  } catch {
    return false
  }
}

/** Whether the account can stand in that folder (Postgres also limits how long its path may be). */
export async function reaches(account: Account, path: string): Promise<boolean> {
  if (Buffer.byteLength(path) > LONGEST_PATH) return false
  if (account === undefined) return true
  const { code } = await runAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', path])
  return code === 0
}

const keyOf = (folder: string) => createHash('sha256').update(folder).digest('hex').slice(0, 16)

/** Makes a folder and gives it to the account; what had to be made above it goes to whoever owns the place. */
export async function makeFolder(folder: string, account: Account): Promise<void> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return
  const { uid, gid } = await lstat(dirname(first))
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    await chmod(made, 0o755)
    await give(made, made === folder ? account : account && { uid, gid })
  }
}

/** Gives a file to the account the server runs as, so that its owner can go on without root. */
export async function give(path: string, account: Account): Promise<void> {
  if (account) await lchown(path, account.uid, account.gid)
}
