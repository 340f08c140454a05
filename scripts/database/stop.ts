import { fileURLToPath } from 'node:url'
import { EmbeddedError } from './embedded-error.ts'
import { stopEmbedded } from './embedded.ts'
import type { Stopped } from './embedded.ts'

const words = process.argv.slice(2)
const folder =
  words.find((word) => !word.startsWith('--')) ?? fileURLToPath(new URL('../../var/postgres', import.meta.url))

function sentence({ found, stopped, where, users }: Stopped): string {
  if (found === 'nothing') return `No embedded Postgres is running in ${where}.`
  if (found === 'orphan') return `Stopped the embedded Postgres in ${where}; nobody was using it.`
  const by = `process ${users.join(', ')}`
  if (stopped) return `Stopped the embedded Postgres in ${where}, although it was in use by ${by}.`
  return `The embedded Postgres in ${where} is in use by ${by}, so it was left running. End that first, or: npm run db:stop -- --force`
}

try {
  const result = await stopEmbedded(folder, { force: words.includes('--force') })
  console.log(sentence(result))
  process.exitCode = result.found === 'in-use' && !result.stopped ? 1 : 0
} catch (error) {
  if (!(error instanceof EmbeddedError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
