import { randomBytes } from 'node:crypto'
import { lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRoot, runAs } from './account.ts'
import type { Account } from './account.ts'
import { installed } from './binaries.ts'
import { codeOf, EmbeddedError, explain, otherVersion } from './embedded-error.ts'
import { give, makeFolder, PRODUCT } from './place.ts'
import { closeFolder, freeBytes } from './server.ts'

/** The superuser of every cluster we make. */
export const SUPERUSER = 'academy'

const ROOM_FOR_A_CLUSTER = 100_000_000
const SIGNATURE = `made-by-${PRODUCT}`

/** How a cluster is made: where, with which programs, as whom, with which password. */
type Making = { home: string; bin: string; account: Account; password: string }

/** The data folder of a home. */
export const clusterIn = (home: string): string => join(home, 'cluster')

/** Makes the cluster if it is not there; says no to one that is not ours or that another version made. */
export async function readyCluster(making: Making): Promise<string> {
  const cluster = clusterIn(making.home)
  await dropDrafts(making.home)
  if (!(await exists(cluster))) await initialise(making, cluster)
  if (!(await exists(join(cluster, SIGNATURE))))
    throw new EmbeddedError(
      'not-ours',
      `${cluster} was not made by this program, so it is left alone. Move it away, or set DATABASE_URL to use that server.`,
    )
  await sameVersion(cluster)
  await ownedBy(making.account, cluster)
  await closeFolder(cluster)
  return cluster
}

/**
 * Made beside and put in place whole, under a name of its own each time: when a start is killed, its initdb works on for
 * a moment, and neither may its half cluster get the name nor two of them write into one folder.
 */
async function initialise({ home, bin, account, password }: Making, cluster: string): Promise<void> {
  if ((await freeBytes(home)) < ROOM_FOR_A_CLUSTER) throw explain('ENOSPC', home)
  const draft = join(home, `.draft-cluster-${randomBytes(4).toString('hex')}`)
  const secret = `${draft}-password`
  try {
    await makeFolder(draft, account)
    await writeFile(secret, `${password}\n`, { flag: 'wx', mode: 0o600 })
    await give(secret, account)
    await initdb({ bin, account, draft, secret })
    await writeFile(join(draft, SIGNATURE), '', { flag: 'wx' })
    await rename(draft, cluster)
  } catch (error) {
    throw error instanceof EmbeddedError ? error : explain(String(error), home, error)
  } finally {
    await rm(secret, { force: true })
    await rm(draft, { recursive: true, force: true })
  }
}

async function initdb(to: { bin: string; account: Account; draft: string; secret: string }): Promise<void> {
  const fixed = [
    '-D',
    to.draft,
    '-U',
    SUPERUSER,
    `--pwfile=${to.secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-instructions',
  ]
  // Sorting and case are Postgres' own, equal everywhere; only the character classes (pg_trgm asks them) are the system's.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  let said = ''
  for (const classes of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const { code, output } = await runAs(to.account, join(to.bin, 'initdb'), [
      ...fixed,
      ...locale,
      `--lc-ctype=${classes}`,
    ])
    if (code === 0) return
    said = output
    if (!/invalid locale name|locale.*not recognized/i.test(said)) break
  }
  throw explain(said, to.draft)
}

/** What a killed start left. Where its initdb still writes, removing can fail: then the next start removes the rest. */
async function dropDrafts(home: string): Promise<void> {
  const left = (await readdir(home)).filter((name) => name.startsWith('.draft-'))
  for (const name of left) await rm(join(home, name), { recursive: true, force: true }).catch(() => undefined)
}

async function sameVersion(cluster: string): Promise<void> {
  const made = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  const { major } = await installed()
  if (made !== major) throw new EmbeddedError('other-version', otherVersion(cluster, made, major))
}

/** After `chown -R` of the clone, root gives the cluster to whom the server now runs as. */
async function ownedBy(account: Account, cluster: string): Promise<void> {
  const { uid } = await lstat(cluster)
  if (!isRoot() || !account || uid === account.uid) return
  await runAs(undefined, 'chown', ['-R', `${account.uid}:${account.gid}`, cluster])
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw explain(String(error), path, error)
  }
}
