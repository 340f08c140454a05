import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test('signs that mean something stay, little pictures and unseen signs go', () => {
  expect(printable('Dire & fare <subito> “così” è più €')).toBe('Dire & fare <subito> “così” è più €')
  expect(printable('Ascolta 👂🏽 e parla 👩‍👩‍👧 🇮🇹 bene')).toBe('Ascolta e parla bene')
  expect(printable('uno\u202Edue\u0000\n tre\u200B')).toBe('unodue tre')
  expect(printable('1\u202F234')).toBe('1\u00A0234')
})

test('whatever is typed: one line, and setting it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = printable(text)
      expect(once).not.toMatch(/[\n\r\t\0]/)
      expect(printable(once)).toBe(once)
    }),
  )
})
