import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** The rooms, read downwards: nobody looks further down. */
const rooms = [
  'search',
  'identity',
  'media',
  'teams',
  'practice',
  'catalog',
  'learning',
  'seats',
  'dates',
  'invoicing',
  'shop',
  'culture',
  'journal',
]
const floor = ['platform', 'i18n', 'ui']
/** Files at the top of `app/` are doors too: time and the browser knock there. */
const placeOf = (file: string) => (file.split('/').length === 2 ? 'routes' : file.split('/')[1]!)

const sources = globSync('app/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/.test(file))
const imports = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([#.][^']+)'/g)].map(([, to]) => ({
    file,
    to: to!.startsWith('#') ? to!.slice(1) : path.join(path.dirname(file), to!),
  })),
)

test('the walls see the imports', () => {
  expect(imports.length).toBeGreaterThan(20)
})

test('every folder of app is a room, the floor or the doors', () => {
  const folders = new Set(globSync('app/*/').map((folder) => folder.split('/')[1]!))
  expect([...folders].filter((name) => ![...rooms, ...floor, 'routes'].includes(name))).toEqual([])
})

test('a room looks only at rooms above it and at the floor', () => {
  const strays = imports.filter(({ file, to }) => {
    const [own, other] = [rooms.indexOf(placeOf(file)), rooms.indexOf(placeOf(to))]
    return to.startsWith('app/') && own >= 0 && other > own
  })
  expect(strays).toEqual([])
})

test('the floor knows no room', () => {
  expect(
    imports.filter(
      ({ file, to }) => floor.includes(placeOf(file)) && to.startsWith('app/') && rooms.includes(placeOf(to)),
    ),
  ).toEqual([])
})

test('nothing in a room or on the floor imports a door', () => {
  const strays = imports.filter(
    ({ file, to }) => placeOf(file) !== 'routes' && to.startsWith('app/') && placeOf(to) === 'routes',
  )
  expect(strays).toEqual([])
})

test('doors never open the database', () => {
  const doors = imports.filter(
    ({ file, to }) => file.startsWith('app/routes/') && /platform\/db\.server|prisma\//.test(to),
  )
  expect(doors).toEqual([])
})

test('rooms never throw a Response', () => {
  const guards = /answers\.ts$|visit\.server\.ts$|request\.server\.ts$/
  const strays = sources.filter(
    (file) =>
      placeOf(file) !== 'routes' &&
      !guards.test(file) &&
      /throw (?:new Response|redirect|data)\b/.test(readFileSync(file, 'utf8')),
  )
  expect(strays).toEqual([])
})

test('every room says in a README what it promises', () => {
  const silent = globSync('app/*/').filter(
    (folder) => rooms.includes(folder.split('/')[1]!) && !existsSync(path.join(folder, 'README.md')),
  )
  expect(silent).toEqual([])
})

test('a room is flat but for ui and words', () => {
  const nested = sources.filter(
    (file) =>
      rooms.includes(placeOf(file)) && file.split('/').length > 3 && !['ui', 'words'].includes(file.split('/')[2]!),
  )
  expect(nested).toEqual([])
})
