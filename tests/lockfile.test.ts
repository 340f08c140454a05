import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { absentFrom, fill, platformOf } from '../scripts/fill-lockfile.ts'
import type { Lockfile } from '../scripts/fill-lockfile.ts'

const ours = () => JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lockfile

test('no optional package is missing from the lockfile (else: npx --no-install node scripts/fill-lockfile.ts)', () => {
  expect(absentFrom(ours())).toEqual([])
})

test('the lockfile names no registry', () => {
  const named = Object.values(ours().packages).map(({ resolved }) => resolved)
  expect(named.filter((resolved) => resolved !== undefined)).toEqual([])
})

test('a missing package is added once, with its platform and beside a root package of another version', () => {
  const lock: Lockfile = {
    packages: {
      '': {},
      'node_modules/a': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@a/linux-x64-gnu': '1.0.0', '@a/win32-ia32-msvc': '1.0.0' },
      },
      'node_modules/@a/linux-x64-gnu': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optionalDependencies: { '@a/linux-x64-gnu': '2.0.0' } },
    },
  }
  expect(fill(lock)).toEqual(['@a/win32-ia32-msvc@1.0.0', '@a/linux-x64-gnu@2.0.0'])
  expect(lock.packages['node_modules/@a/win32-ia32-msvc']).toEqual({
    version: '1.0.0',
    cpu: ['ia32'],
    dev: true,
    optional: true,
    os: ['win32'],
  })
  expect(lock.packages['node_modules/b/node_modules/@a/linux-x64-gnu']).toEqual({
    version: '2.0.0',
    cpu: ['x64'],
    libc: ['glibc'],
    optional: true,
    os: ['linux'],
  })
  expect(fill(lock)).toEqual([])
})

test('the platform read from a name is what the registry says, wherever it said something', () => {
  const told = Object.entries(ours().packages).filter(([, { integrity, cpu }]) => integrity && cpu)
  const wrong = told.filter(([path, { cpu, libc, os }]) => {
    const read = platformOf(path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
    return JSON.stringify(read) !== JSON.stringify({ cpu, libc, os })
  })
  expect(told.length).toBeGreaterThan(50)
  expect(wrong).toEqual([])
})
