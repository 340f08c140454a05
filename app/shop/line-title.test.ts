import { expect, test } from 'vitest'
import { briefly, lineTitle } from './line-title.ts'

test('a line keeps the words that were bought in its own language, and takes the product’s in the other', () => {
  const line = { title: 'La cascata', product: { title: { it: 'La cascata, nuova', en: 'The cascade' } } }
  expect(lineTitle(line, 'it', 'it')).toBe('La cascata')
  expect(lineTitle(line, 'it', 'en')).toBe('The cascade')
  expect(lineTitle({ ...line, product: { title: { it: 'La cascata' } } }, 'it', 'en')).toBe('La cascata')
})

test('up to three are named; of more, two and how many others', () => {
  expect(briefly([])).toEqual({ named: [], others: 0 })
  expect(briefly(['a', 'b', 'c'])).toEqual({ named: ['a', 'b', 'c'], others: 0 })
  expect(briefly(['a', 'b', 'c', 'd'])).toEqual({ named: ['a', 'b'], others: 2 })
})
