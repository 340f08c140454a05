import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { build } from '#scripts/build.ts'
import { prepare } from '#scripts/prepare.ts'
import { root } from '#scripts/run.ts'
import { serve } from '#scripts/serve.ts'
import { openSettings } from '#scripts/settings.ts'
import { startSimulator } from '#scripts/simulator.ts'

// The site that the journeys visit: the production build with the demo's people, on a database and an outbox of its own,
// so that `npm test` can run beside `npm start`.
process.chdir(root)
const port = Number(process.env.PORT)
const database = `journeys_${port}`
const outbox = mailFolder(port)
rmSync(outbox, { recursive: true, force: true })
delete process.env.DATABASE_URL
process.env.SESSION_SECRET = 'only-for-journeys-only-for-journeys-only'
await build()
const opened = await openSettings(database)
const simulator = await startSimulator(port, path.join(mkdtempSync(path.join(tmpdir(), 'stripe-')), 'state.sqlite'))
const ownOutbox = { MAIL_DIR: outbox, LOG_LEVEL: 'warn', SAMPLES: 'yes' }
const settings = { ...opened.settings, ...simulator?.settings, ...ownOutbox }
await prepare({ ...opened, settings }, simulator?.pay)
await serve({ embedded: true, settings, close: forget })

async function forget() {
  simulator?.stop()
  const admin = new pg.Client({ connectionString: opened.settings.DATABASE_URL!.replace(/[^/]+$/, 'postgres') })
  await admin.connect()
  await admin.query(`drop database if exists ${database} with (force)`)
  await admin.end()
  await opened.close()
}

function mailFolder(ofPort: number) {
  return path.join(tmpdir(), `academy-mail-${ofPort}`)
}
