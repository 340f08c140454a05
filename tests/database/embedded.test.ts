import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openEmbedded } from '../../scripts/database/embedded.ts'
import { isServerOf } from '../../scripts/database/live-process.ts'
import { aDatabaseFolder, aHolder, aStartKilledAt, ask, serverOf, stop } from './world.ts'

const slowly = { timeout: 30_000 }
const REFUSED = 'ECONNREFUSED'

test(
  'a first start makes the cluster, a database is made once, closing ends the server, and rows are there again',
  slowly,
  async () => {
    const folder = aDatabaseFolder()
    const first = await openEmbedded(folder)
    expect(await first.ensureDatabase('academy')).toEqual({ created: true })
    expect(await first.ensureDatabase('academy')).toEqual({ created: false })
    await ask(first.url('academy'), 'create table kept as select 7 as number')
    for (const name of ['unaccent', 'pg_trgm']) await ask(first.url('academy'), `create extension ${name}`)
    expect(await ask(first.url('academy'), "select unaccent('perché') || show_trgm('è')::text")).toMatch(/^perche\{0x/)
    expect(await ask(first.url('academy'), 'show max_connections')).toBe('200')
    expect(await ask(first.url('academy'), 'show fsync')).toBe('on')
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600)
    await first.close()
    await first.close()
    expect(await ask(first.url('academy'), 'select 1')).toBe(REFUSED)

    const second = await openEmbedded(folder)
    expect(second.url('academy')).toBe(first.url('academy'))
    expect(await ask(second.url('academy'), 'select number from kept')).toBe(7)
    await second.close()
  },
)

test('a second process shares the server, and only the last to close ends it', slowly, async () => {
  const folder = aDatabaseFolder()
  const first = await aHolder(folder)
  const second = await aHolder(folder)
  expect(second.said.url).toBe(first.said.url)
  expect(await first.close()).toEqual({ closed: true })
  expect(await ask(second.said.url, 'select 1')).toBe(1)
  await second.close()
  expect(await ask(second.said.url, 'select 1')).toBe(REFUSED)
})

test('a server whose user was killed is adopted by the next start, with everything in it', slowly, async () => {
  const folder = aDatabaseFolder()
  const killed = await aHolder(folder)
  await ask(killed.said.url, 'create table kept as select 7 as number')
  const server = serverOf(join(folder, 'cluster'))
  await killed.kill()
  const next = await aHolder(folder)
  expect(serverOf(join(folder, 'cluster'))).toBe(server)
  expect(await ask(next.said.url, 'select number from kept')).toBe(7)
  await next.close()
  expect(await ask(next.said.url, 'select 1')).toBe(REFUSED)
})

test(
  'a server that was killed itself is started again, also when its process id now belongs to another program',
  slowly,
  async () => {
    const folder = aDatabaseFolder()
    const holder = await aHolder(folder)
    const cluster = join(folder, 'cluster')
    await ask(holder.said.url, 'create table kept as select 7 as number')
    process.kill(serverOf(cluster), 'SIGKILL')
    await expect.poll(() => ask(holder.said.url, 'select 1')).toBe(REFUSED)
    const stranger = spawn('sleep', ['60'])
    onTestFinished(() => void stranger.kill('SIGKILL'))
    const note = readFileSync(join(cluster, 'postmaster.pid'), 'utf8')
    writeFileSync(join(cluster, 'postmaster.pid'), note.replace(/^\d+/, String(stranger.pid)))

    const next = await aHolder(folder)
    expect(await ask(next.said.url, 'select number from kept')).toBe(7)
    expect(stranger.exitCode).toBeNull()
  },
)

test('a start that was killed in the middle, wherever it was, does not hinder the next', slowly, async () => {
  const folder = aDatabaseFolder()
  for (const name of ['lock', 'password', '.draft-cluster', 'postgres.log']) await aStartKilledAt(folder, name)
  const next = await aHolder(folder)
  expect(await ask(next.said.url, 'select 1')).toBe(1)
  await next.close()
  const again = await aHolder(folder)
  await again.close()
  const whole = ['cluster', 'embedded.json', 'lock', 'password', 'postgres.log', 'users']
  expect(readdirSync(folder).toSorted()).toEqual(whole)
})

test('starts at the same time make one cluster and one server', slowly, async () => {
  const folder = aDatabaseFolder()
  const holders = await Promise.all([1, 2, 3, 4].map(() => aHolder(folder)))
  expect(new Set(holders.map(({ said }) => said.url)).size).toBe(1)
  await Promise.all(holders.map((holder) => holder.close()))
  expect(await ask(holders[0]?.said.url, 'select 1')).toBe(REFUSED)
  expect(readdirSync(join(folder, 'users'))).toEqual([])
  expect(readdirSync(join(folder, 'lock'))).toEqual([])
})

test('two folders run beside each other', slowly, async () => {
  const [one, two] = await Promise.all([aHolder(aDatabaseFolder()), aHolder(aDatabaseFolder())])
  expect(new URL(one.said.url ?? '').port).not.toBe(new URL(two.said.url ?? '').port)
  expect(await ask(one.said.url, 'select 1')).toBe(1)
  expect(await ask(two.said.url, 'select 1')).toBe(1)
})

test('a port that somebody else has taken meanwhile is left to them', slowly, async () => {
  const folder = aDatabaseFolder()
  const first = await aHolder(folder)
  await first.close()
  const { port } = new URL(first.said.url ?? '')
  const other = await aHolder(aDatabaseFolder())
  const taken = createServer().listen(Number(port), '127.0.0.1')
  onTestFinished(() => void taken.close())
  const second = await aHolder(folder)
  expect(new URL(second.said.url ?? '').port).not.toBe(port)
  expect(await ask(second.said.url, 'select 1')).toBe(1)
  await other.close()
})

test(
  'db:stop ends an orphan, leaves a server in use unless forced, and is content when nothing runs',
  slowly,
  async () => {
    const folder = aDatabaseFolder()
    expect(stop(folder)).toEqual({ said: `No embedded Postgres is running in ${folder}.`, code: 0 })
    expect(existsSync(folder)).toBe(false)
    const holder = await aHolder(folder)
    const cluster = join(folder, 'cluster')
    const server = serverOf(cluster)
    const busy = stop(folder)
    expect(busy.code).toBe(1)
    expect(busy.said).toMatch(/is in use by process \d+, so it was left running/)
    await holder.kill()
    expect(isServerOf(server, cluster)).toBe(true)
    expect(stop(folder)).toEqual({ said: `Stopped the embedded Postgres in ${cluster}; nobody was using it.`, code: 0 })
    expect(isServerOf(server, cluster)).toBe(false)
    const next = await aHolder(folder)
    expect(stop(folder, '--force').code).toBe(0)
    expect(await ask(next.said.url, 'select 1')).toBe(REFUSED)
    expect(await next.close()).toEqual({ closed: true })
  },
)
