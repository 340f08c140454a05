import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { claimant, claimHolds, newClaim } from './live-process.ts'
import { give } from './place.ts'
import type { Place } from './place.ts'

const usersIn = (folder: string) => join(folder, 'users')

/** Notes that this process uses the server. The note counts until it is taken back or the process is dead. */
export async function register(place: Place): Promise<string> {
  await mkdir(usersIn(place.folder), { recursive: true })
  await give(usersIn(place.folder), place.account)
  const claim = newClaim()
  await writeFile(join(usersIn(place.folder), claim), '', { flag: 'wx' })
  return claim
}

/** Takes the note back. Safe to call twice. */
export const unregister = (folder: string, claim: string): Promise<void> =>
  rm(join(usersIn(folder), claim), { force: true })

/** The processes that use the server and live; what the dead left is removed. */
export async function usersOf(folder: string): Promise<number[]> {
  const claims = await readdir(usersIn(folder)).catch(() => [])
  const dead = claims.filter((claim) => !claimHolds(claim))
  for (const claim of dead) await unregister(folder, claim)
  return claims.filter((claim) => !dead.includes(claim)).map(claimant)
}
