import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openEmbedded } from './database/embedded.ts'
import { root } from './run.ts'

export type Opened = { settings: Record<string, string>; embedded: boolean; close(): Promise<void> }

/**
 * The settings a product process starts with: those of `.env` and the environment; without a DATABASE_URL, the embedded
 * database and everything the demo needs. `close()` lets go of the embedded database.
 */
export async function openSettings(database = 'academy'): Promise<Opened> {
  if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'))
  if (process.env.DATABASE_URL) return { settings: {}, embedded: false, close: async () => {} }
  const server = await openEmbedded(path.join(root, 'var/postgres'))
  if (server.notice) console.log(server.notice)
  await server.ensureDatabase(database)
  const settings = {
    DATABASE_URL: server.url(database),
    EMBEDDED_DATABASE: 'yes',
    SESSION_SECRET: process.env.SESSION_SECRET ?? keptSecret(),
  }
  return { settings, embedded: true, close: () => server.close() }
}

// Made once, so that people stay signed in over a restart.
function keptSecret() {
  const file = path.join(root, 'var/session-secret')
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8')
}
