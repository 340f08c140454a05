import { expect, test } from 'vitest'
import { partsOf } from './marks.ts'

test('an excerpt is cut where its matches begin and end', () => {
  expect(partsOf('La \uE002cascata\uE003 del capo')).toEqual([
    { text: 'La ', matched: false },
    { text: 'cascata', matched: true },
    { text: ' del capo', matched: false },
  ])
})

test('markup in a text is text, and a mark without its other half marks nothing', () => {
  expect(partsOf('<mark>no</mark>')).toEqual([{ text: '<mark>no</mark>', matched: false }])
  expect(partsOf('a\uE003b')).toEqual([{ text: 'ab', matched: false }])
  expect(partsOf('')).toEqual([])
})
