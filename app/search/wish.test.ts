import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestWish, readWish } from './wish.ts'

const asked = (address: string) => readWish(new URLSearchParams(address), 'it')

test('what is typed is trimmed, without control characters, and no longer than the longest', () => {
  expect(asked('q=%20dirlo%00%09prima%20').text).toBe('dirlo prima')
  expect(asked(`q=${'a'.repeat(10_000)}`)).toMatchObject({ text: 'a'.repeat(longestWish), cut: true })
  expect(asked('q=prima').cut).toBe(false)
})

test('a kind that does not exist is none, and pages are of a kind', () => {
  expect(asked('q=a&kind=secret&page=3')).toMatchObject({ kind: null, page: 1 })
  expect(asked('q=a&kind=lesson&page=3')).toMatchObject({ kind: 'lesson', page: 3 })
  for (const page of ['0', '-1', '1e9', '99999999', 'x'])
    expect(asked(`q=a&kind=lesson&page=${page}`)).toMatchObject({ page: 1 })
})

test('any text becomes a wish of whole characters, with nothing the database refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { text: wished } = readWish(new URLSearchParams({ q: text }), 'it')
      expect(wished.isWellFormed()).toBe(true)
      expect(wished).not.toMatch(/\p{Cc}/u)
      expect(wished.length).toBeLessThanOrEqual(longestWish)
    }),
  )
})
