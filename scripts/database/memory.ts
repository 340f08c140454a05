import { randomBytes } from 'node:crypto'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { codeOf, EmbeddedError, explain } from './embedded-error.ts'
import { give, PRODUCT } from './place.ts'
import type { Place } from './place.ts'

/** What a next start must find again: the port, and where the cluster lies when it is not in the folder itself. */
export type Memory = { madeBy: typeof PRODUCT; port: number; outside?: string }

const MEMORY = 'embedded.json'

/** What an earlier start noted here; undefined in a new folder. A folder with anything else in it is refused. */
export async function recall(folder: string): Promise<Memory | undefined> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw explain(String(error), folder, error)
  })
  const noted = await readFile(join(folder, MEMORY), 'utf8').catch(() => undefined)
  const memory = noted === undefined ? undefined : parse(noted)
  if (memory?.madeBy === PRODUCT) return memory
  if (names.every((name) => name === 'lock' || name.startsWith('.'))) return undefined
  throw new EmbeddedError(
    'not-ours',
    `${folder} holds something that this program did not make, so it is left alone. Move it away, or set DATABASE_URL to use that server.`,
  )
}

function parse(noted: string): Memory | undefined {
  try {
    return JSON.parse(noted) as Memory
  } catch {
    return undefined
  }
}

/** Notes it in one step, so that a reader sees the old note or the new one. */
export async function remember(place: Place, memory: Omit<Memory, 'madeBy'>): Promise<Memory> {
  const signed: Memory = { madeBy: PRODUCT, ...memory }
  await writeWhole(join(place.folder, MEMORY), `${JSON.stringify(signed)}\n`, place.account)
  return signed
}

/** Writes a file that only the account may read, in one step: nobody sees half of it, and no link is followed. */
export async function writeWhole(path: string, text: string, account: Account): Promise<void> {
  const draft = join(path, '..', `.draft-${randomBytes(6).toString('hex')}`)
  await writeFile(draft, text, { flag: 'wx', mode: 0o600 })
  await give(draft, account)
  await rename(draft, path)
}

/** The superuser's password of the cluster in this folder, made on first use. */
export async function passwordIn(place: Place, mayMake: boolean): Promise<string> {
  const file = join(place.folder, 'password')
  const kept = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' && mayMake) return ''
    throw explain(String(error), file, error)
  })
  if (kept) return kept.trim()
  const made = randomBytes(24).toString('base64url')
  await writeWhole(file, `${made}\n`, place.account)
  return made
}
