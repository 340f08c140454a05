import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { run } from './run.ts'

const stamp = 'build/stamp'

if (import.meta.main) await build()

/** Make the production build, unless the one that is there was made from the same sources. Returns whether it was made. */
export async function build(): Promise<boolean> {
  const sources = hashOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return false
  await generateClient()
  await run('react-router', ['build', '--logLevel', 'warn'])
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

function hashOfSources() {
  const hash = createHash('sha256')
  const files = globSync([
    'app/**/*.{ts,tsx,css}',
    'prisma/schema/*.prisma',
    'prisma/seed.ts',
    'prisma/seed/**/*.ts',
    'public/**/*',
    'package-lock.json',
    'vite.config.ts',
    'react-router.config.ts',
    'scripts/islands-plugin.ts',
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
