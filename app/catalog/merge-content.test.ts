import { expect, test } from 'vitest'
import { choose, chooseOrder, type Known } from './merge-content.ts'

const known = (published: string | undefined, base: string | undefined, drafted = false): Known => ({
  published: new Map(published ? [['k', { hash: published }]] : []),
  base: new Map(base ? [['k', base]] : []),
  drafted: new Set(drafted ? ['k'] : []),
  order: null,
  baseOrder: null,
})

test.each([
  ['a text that is new', 'file', known(undefined, undefined), 'file'],
  ['nothing changed', 'old', known('old', 'old'), 'file'],
  ['only the file changed', 'file', known('old', 'old'), 'file'],
  ['only the studio changed', 'old', known('studio', 'old'), 'published'],
  ['both changed', 'file', known('studio', 'old'), 'conflict'],
  ['both changed to the same', 'same', known('same', 'old'), 'file'],
  ['the file changed, the studio is at work', 'file', known('old', 'old', true), 'conflict'],
  ['the studio is at work, the file is as it was', 'old', known('old', 'old', true), 'file'],
  ['the file changed, its last import is not known', 'file', known('studio', undefined), 'conflict'],
])('%s', (_, hash, state, expected) => {
  expect(choose('k', hash, state)).toBe(expected)
})

type Orders = { file: string[]; order: string[] | null; baseOrder: string[] | null }

test.each<[string, Orders, string[], boolean]>([
  ['a new course', { file: ['a', 'b'], order: null, baseOrder: null }, ['a', 'b'], false],
  ['only the file changed', { file: ['b', 'a'], order: ['a', 'b'], baseOrder: ['a', 'b'] }, ['b', 'a'], false],
  ['only the studio changed', { file: ['a', 'b'], order: ['a', 's'], baseOrder: ['a', 'b'] }, ['a', 's'], false],
  [
    'both changed: the studio’s order, what is new in the file last',
    { file: ['a', 'b', 'f'], order: ['a', 'b', 's'], baseOrder: ['a', 'b'] },
    ['a', 'b', 's', 'f'],
    true,
  ],
  [
    'both changed: what the studio took out stays out',
    { file: ['a', 'b', 'f'], order: ['a'], baseOrder: ['a', 'b'] },
    ['a', 'f'],
    true,
  ],
])('the order: %s', (_, { file, ...known }, order, conflict) => {
  expect(chooseOrder(file, known)).toEqual({ order, conflict })
})
