import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Entry = {
  version?: string
  resolved?: string
  integrity?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

/** A package-lock.json, as far as it matters here. */
export type Lockfile = { packages: Record<string, Entry> }

type Absent = { name: string; version: string; by: string }

/**
 * The optional packages that somebody names and the lockfile leaves out. npm leaves out those the registry could not show
 * it on the day (mostly other platforms' binaries); `npm ci` then refuses the lockfile, and other platforms lack them.
 */
export function absentFrom({ packages }: Lockfile): Absent[] {
  return Object.entries(packages).flatMap(([by, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .map(([name, version]) => ({ name, version, by }))
      .filter((wanted) => !isThere(packages, wanted)),
  )
}

/** A range was satisfied by npm when it chose; an exact version has to be that one. */
function isThere(packages: Lockfile['packages'], { name, version, by }: Absent): boolean {
  const place = foldersAbove(by).find((folder) => packages[`${folder}node_modules/${name}`])
  const found = place === undefined ? undefined : packages[`${place}node_modules/${name}`]?.version
  return found !== undefined && (found === version || !isExact(version))
}

/** Where Node looks for what a package asks for: beside it first, at the root last. */
function foldersAbove(path: string): string[] {
  if (path === '') return ['']
  const above = path.lastIndexOf('/node_modules/')
  return [`${path}/`, ...foldersAbove(above === -1 ? '' : path.slice(0, above))]
}

const isExact = (version: string) => /^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version)

/** Adds an entry for each absent package and gives back their names. A second call finds nothing to add. */
export function fill(lock: Lockfile): string[] {
  const added: string[] = []
  for (let [absent] = absentFrom(lock); absent; [absent] = absentFrom(lock)) {
    const { name, version, by } = absent
    const { cpu, libc, os } = platformOf(name)
    const { dev } = lock.packages[by] ?? {}
    // Fields in npm's own order, so that its next writing changes nothing; undefined ones are not written.
    const entry = { version, cpu, dev, libc, optional: true, os }
    if (!isExact(version))
      throw new Error(`${by} asks for ${name} ${version}: not one version, so npm has to choose it`)
    const atRoot = lock.packages[`node_modules/${name}`] === undefined
    lock.packages[atRoot ? `node_modules/${name}` : `${by}/node_modules/${name}`] = entry
    added.push(`${name}@${version}`)
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')))
  return added
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** What the registry would have said of the platform, read from the name: without it, every machine would fetch it. */
export function platformOf(name: string): Pick<Entry, 'cpu' | 'libc' | 'os'> {
  const words = name.replace('windows', 'win32').replace('linuxmusl', 'linux-musl').split(/[-/]/)
  const among = (known: string[]) => words.filter((word) => known.includes(word))
  const [os, cpu] = [among(systems), among(processors)]
  if (cpu.length === 0) throw new Error(`The name ${name} does not say for which processor it is: add it by hand`)
  const libc = os.includes('linux') ? libcOf(name, among(['gnu', 'musl'])) : []
  return { cpu, ...(libc.length > 0 && { libc }), ...(os.length > 0 && { os }) }
}

// sharp's names say only which ones are not for glibc.
const libcOf = (name: string, said: string[]) =>
  said.length === 0 && name.startsWith('@img/') ? ['glibc'] : said.map((word) => word.replace('gnu', 'glibc'))

if (import.meta.main) {
  const file = process.argv[2] ?? fileURLToPath(new URL('../package-lock.json', import.meta.url))
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lockfile
  const added = fill(lock)
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(added.length === 0 ? 'The lockfile lacks nothing.' : `Added to the lockfile:\n${added.join('\n')}`)
}
