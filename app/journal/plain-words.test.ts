import { expect, test } from 'vitest'
import { holdsLink, isOnlyLinks } from './plain-words.ts'

test('links with next to no words are only links; words with a link are not', () => {
  expect(isOnlyLinks('https://a.example https://b.example')).toBe(true)
  expect(isOnlyLinks('Guarda: www.a.example !!')).toBe(true)
  expect(isOnlyLinks('Il vostro sito https://a.example non mi fa pagare')).toBe(false)
  expect(isOnlyLinks('Ok')).toBe(false)
  expect(isOnlyLinks('日本語のとても長い文章です https://a.example')).toBe(false)
})

test('a link is seen wherever it stands, again and again', () => {
  expect([holdsLink('Vinci su http://x.example'), holdsLink('Vinci su http://x.example')]).toEqual([true, true])
  expect(holdsLink('Rossi & Figli s.r.l.')).toBe(false)
})
