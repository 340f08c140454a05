import { expect, test } from 'vitest'
import { wordsIn } from './words-in.ts'

test('a word counts once, small, beside itself without accents; short ones do not', () => {
  expect(wordsIn('Perché perché? La cultura è di TUTTI, perche')).toEqual([
    { word: 'perché', plain: 'perche' },
    { word: 'cultura', plain: 'cultura' },
    { word: 'tutti', plain: 'tutti' },
    { word: 'perche', plain: 'perche' },
  ])
})

test('accents written as two characters are the same word', () => {
  expect(wordsIn('perche\u0301')).toEqual([{ word: 'perché', plain: 'perche' }])
})
