import { expect, test } from 'vitest'
import { hereAt, roomOf } from './room.ts'

test('a page belongs to the room its address begins with, in both languages', () => {
  const rooms = {
    '/': 'site',
    '/corsi/la-cascata': 'site',
    '/impara/la-cascata': 'site',
    '/impara/la-cascata/la-prima-tessera': 'lesson',
    '/en/learn/the-cascade/the-first-tile': 'lesson',
    '/azienda': 'firm',
    '/en/firm/people': 'firm',
    '/aziendale': 'site',
    '/studio/cascade': 'studio',
    '/ufficio/ordini': 'office',
    '/en/orders/x': 'account',
  }
  expect(Object.fromEntries(Object.keys(rooms).map((path) => [path, roomOf(path)]))).toEqual(rooms)
})

test('a link says whether it is the page itself, or the place above it', () => {
  expect(hereAt('/corsi', '/corsi')).toBe('page')
  expect(hereAt('/corsi/la-cascata', '/corsi')).toBe('true')
  expect(hereAt('/corsivo', '/corsi')).toBeUndefined()
  expect(hereAt('/corsi', '/')).toBeUndefined()
})
