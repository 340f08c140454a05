import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'

// Every test file has a database of its own, cloned in some 50 ms; the app finds it before its first import.
const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
await asAdmin((admin) => admin.query(`create database ${name} template ${inject('template')}`))
const url = new URL(inject('admin'))
url.pathname = `/${name}`
Object.assign(process.env, {
  NODE_ENV: 'test',
  DATABASE_URL: url.href,
  EMBEDDED_DATABASE: 'yes',
  ORIGIN: 'http://site.test',
  SESSION_SECRET: 'only-for-tests-only-for-tests-only-for',
  MAIL_DIR: mkdtempSync(path.join(tmpdir(), 'mail-')),
})

afterAll(async () => {
  const { db } = await import('#app/platform/db.server.ts')
  await db.$disconnect()
  await asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`))
})

async function asAdmin(use: (admin: pg.Client) => Promise<unknown>) {
  const admin = new pg.Client({ connectionString: inject('admin') })
  await admin.connect()
  try {
    await use(admin)
  } finally {
    await admin.end()
  }
}
