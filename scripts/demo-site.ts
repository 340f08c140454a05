import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startSite, type Child } from './bench/site.ts'
import { build } from './build.ts'
import { openEmbedded } from './database/embedded.ts'
import { prepare } from './prepare.ts'
import { root } from './run.ts'

/**
 * The production build with the demo's people, on a free port and a database of its own that is gone afterwards: what the
 * commands look at that look at pages.
 */
export async function openDemoSite(name: string): Promise<Child> {
  await build()
  const server = await openEmbedded(path.join(root, 'var/postgres'))
  const database = `${name}_${process.pid}`
  await server.ensureDatabase(database)
  const settings = {
    NODE_ENV: 'production',
    DATABASE_URL: server.url(database),
    EMBEDDED_DATABASE: 'yes',
    ORIGIN: '',
    SESSION_SECRET: 'only-to-be-looked-at-only-to-be-looked-at',
    LOG_LEVEL: 'error',
    // The shop is open, as in the demo; nobody pays here, so nobody stands behind it.
    STRIPE_SECRET_KEY: 'sk_test_looked_at',
    STRIPE_WEBHOOK_SECRET: 'whsec_looked_at',
    STRIPE_API_BASE: 'http://127.0.0.1:9',
    SAMPLES: 'yes',
    ROLE: 'web',
    MAIL_DIR: mkdtempSync(path.join(tmpdir(), `${name}-mail-`)),
  }
  await prepare({ settings, embedded: true, close: async () => {} })
  const site = await startSite(settings, 1)
  const stop = async () => {
    await site.stop()
    const admin = new pg.Client({ connectionString: server.url('postgres') })
    await admin.connect()
    await admin.query(`drop database if exists ${database} with (force)`)
    await admin.end()
    await server.close()
  }
  return { ...site, stop }
}
