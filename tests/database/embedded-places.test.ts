import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import {
  aClone,
  aDatabaseFolder,
  aFolder,
  aHolder,
  ask,
  asRoot,
  giveToNobody,
  nobody,
  outsideOf,
  removeOutside,
} from './world.ts'

const slowly = { timeout: 30_000 }

test('a path longer than a socket file may have is no trouble', slowly, async () => {
  const folder = aDatabaseFolder(join(aFolder(), 'a-long-name-and-a-space in it'.repeat(8)))
  expect(Buffer.byteLength(folder)).toBeGreaterThan(200)
  const holder = await aHolder(folder)
  expect(await ask(holder.said.url, 'show data_directory')).toBe(join(folder, 'cluster'))
})

test('a path longer than Postgres allows has its cluster outside, found again', slowly, async () => {
  const folder = aDatabaseFolder(join(aFolder(), ...Array.from({ length: 8 }, () => 'long'.repeat(40))))
  const first = await aHolder(folder)
  const cluster = outsideOf(folder)
  expect(await ask(first.said.url, 'show data_directory')).toBe(cluster)
  await first.close()
  const second = await aHolder(folder)
  expect(await ask(second.said.url, 'show data_directory')).toBe(cluster)
})

test(
  'in a clone closed to other users, root runs Postgres outside it, found again; its owner runs it inside',
  slowly,
  async () => {
    const clone = aClone({ mode: 0o700, withLinks: false })
    const folder = aDatabaseFolder(clone)
    const first = await aHolder(folder, { clone })
    const cluster = asRoot ? outsideOf(folder) : join(folder, 'cluster')
    expect(await ask(first.said.url, 'show data_directory')).toBe(cluster)
    await ask(first.said.url, 'create table kept as select 7 as number')
    await first.close()
    const second = await aHolder(folder, { clone })
    expect(second.said.url).toBe(first.said.url)
    expect(await ask(second.said.url, 'select number from kept')).toBe(7)
    expect(statSync(clone).mode & 0o777).toBe(0o700)
  },
)

test('what root began in the clone of an ordinary user, this user goes on with', slowly, async () => {
  const clone = aClone()
  const folder = aDatabaseFolder(clone)
  const user = asRoot ? nobody : {}
  giveToNobody(clone)
  const root = await aHolder(folder, { clone })
  await ask(root.said.url, 'create table kept as select 7 as number')
  const both = await aHolder(folder, { clone, ...user })
  expect(both.said).toEqual({ url: root.said.url })
  await root.close()
  await both.close()
  const alone = await aHolder(folder, { clone, ...user })
  expect(await ask(alone.said.url, 'select number from kept')).toBe(7)
})

test('what root began in a clone of its own goes over to the user who is given the clone', slowly, async () => {
  const clone = aClone()
  const folder = aDatabaseFolder(clone)
  const root = await aHolder(folder, { clone })
  await ask(root.said.url, 'create table kept as select 7 as number')
  await root.close()
  giveToNobody(clone)
  const user = await aHolder(folder, { clone, ...(asRoot ? nobody : {}) })
  expect(await ask(user.said.url, 'select number from kept')).toBe(7)
  await user.close()
  const again = await aHolder(folder, { clone })
  expect(await ask(again.said.url, 'select number from kept')).toBe(7)
})

test('an ordinary user in a clone that stays with root is told, and gets a database of their own', slowly, async () => {
  const clone = aClone()
  const folder = aDatabaseFolder(clone)
  const root = await aHolder(folder, { clone })
  const who = { clone, ...(asRoot ? nobody : {}) }
  const user = await aHolder(folder, who)
  const cluster = String(await ask(user.said.url, 'show data_directory'))
  const own = join(cluster, '..')
  if (asRoot) onTestFinished(() => removeOutside(own))
  expect(own === folder).toBe(!asRoot)
  const notice = `${folder} belongs to another user (perhaps root started here first), so this user has a database of their own in ${own}.`
  expect(user.said.notice).toBe(asRoot ? notice : undefined)
  await user.close()
  const again = await aHolder(folder, who)
  expect(await ask(again.said.url, 'show data_directory')).toBe(cluster)
  await again.close()
  expect(await ask(root.said.url, 'select 1')).toBe(1)
})

test('a copied clone has a database of its own, also while the first one runs', slowly, async () => {
  const folder = aDatabaseFolder()
  const original = await aHolder(folder)
  await ask(original.said.url, 'checkpoint')
  const copy = aDatabaseFolder()
  mkdirSync(join(copy, '..'), { recursive: true })
  expect(spawnSync('cp', ['-a', folder, copy]).status).toBe(0)
  const copied = await aHolder(copy)
  expect(await ask(copied.said.url, 'show data_directory')).toBe(join(copy, 'cluster'))
  await copied.close()
  expect(await ask(original.said.url, 'select 1')).toBe(1)
})
