import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import { locked } from './database/lock.ts'
import { root, run } from './run.ts'

const stamp = 'build/stamp'

/** The production server: what `server.ts` becomes, so that no web process carries Node's TypeScript reader (20 MB) along. */
export const serverFile = path.join(root, 'build/server.js')

/**
 * Make the production build, unless the one that is there was made from the same sources. Returns whether it was made. Of
 * two starts at once one builds and the other waits for it.
 */
export const build = (): Promise<boolean> => locked(path.join(root, 'var/build'), buildIfStale)

async function buildIfStale() {
  const sources = hashOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return false
  await generateClient()
  await run('react-router', ['build', '--logLevel', 'warn'])
  await bundleServer()
  await writeInAscii('build/server/index.js')
  precompress()
  writeFileSync(stamp, sources)
  return true
}

/** Prisma's client for the schema of today. Works offline: the engine it would fetch is never used. */
export function generateClient() {
  return run(
    'prisma',
    ['generate', '--no-hints'],
    { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    'quiet',
  )
}

function bundleServer() {
  return esbuild.build({
    entryPoints: ['server.ts'],
    outfile: serverFile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    logLevel: 'warning',
  })
}

// V8 keeps a source at two bytes a letter as soon as one letter is beyond Latin-1, and our quotation marks are. esbuild
// leaves the letters of literal expressions as they are; a letter after a backslash is not ours to rewrite.
async function writeInAscii(file: string) {
  const { code } = await esbuild.transform(readFileSync(file, 'utf8'), {
    charset: 'ascii',
    format: 'esm',
    target: 'node24',
  })
  const ascii = code.replace(/(?<!\\)[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const left = /[^\0-\x7F]/.exec(ascii)
  if (left) throw new Error(`${file} is not ASCII: ${ascii.slice(Math.max(0, left.index - 60), left.index + 60)}`)
  writeFileSync(file, ascii)
}

function hashOfSources() {
  const hash = createHash('sha256')
  const files = globSync([
    'server.ts',
    'app/**/*.{ts,tsx,css}',
    'prisma/schema/*.prisma',
    'prisma/seed.ts',
    'prisma/seed/**/*.ts',
    'public/**/*',
    'package-lock.json',
    'vite.config.ts',
    'react-router.config.ts',
    'scripts/build.ts',
    'scripts/islands-plugin.ts',
    'scripts/figures-plugin.ts',
  ])
  for (const file of files.toSorted()) {
    if (/\.test\.tsx?$/.test(file) || !path.extname(file)) continue
    hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}

// Once, at the highest level, so that no request pays for it.
function precompress() {
  for (const file of globSync('build/client/**/*.{js,css,svg,txt,xml,json}')) {
    const bytes = readFileSync(file)
    if (bytes.length < 1_000) continue
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

if (import.meta.main) await build()
