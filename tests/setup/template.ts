import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '#scripts/database/embedded.ts'
import { migrate, migrationNames } from '#scripts/database/migrations.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    admin: string
    template: string
  }
}

/** A migrated database named after the migrations' hash: built once, cloned for every test file, reused until one changes. */
export async function setup(project: TestProject) {
  const server = await openEmbedded(path.resolve('var/postgres'))
  const template = `template_${hashOfMigrations()}`
  const admin = server.url('postgres')
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  // Two test runs at once build it once.
  await client.query('select pg_advisory_lock(7041776)')
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template])
  if (!rowCount) await build(client, server.url, template)
  await client.end()
  project.provide('admin', admin)
  project.provide('template', template)
  return () => server.close()
}

async function build(client: pg.Client, url: (database: string) => string, template: string) {
  const raw = `${template}_raw_${process.pid}`
  await client.query(`create database ${raw}`)
  await migrate(url(raw))
  // A pool of our own that hears its connections' last words: one that is still closing when the rest is cut off below
  // would otherwise end the whole run, now and then.
  const pgPool = new pg.Pool({ connectionString: url(raw) })
  const heard = () => {}
  pgPool.on('error', heard).on('connect', (connection) => connection.on('error', heard))
  await runMigrations({ pgPool })
  await pgPool.end()
  // Under its name only when whole: a run that was killed leaves no half template behind.
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${raw}'`)
  await client.query(`alter database ${raw} rename to ${template}`)
}

function hashOfMigrations() {
  const hash = createHash('sha256')
  for (const name of migrationNames())
    hash.update(name).update(readFileSync(path.join('prisma/migrations', name, 'migration.sql')))
  return hash.digest('hex').slice(0, 12)
}
