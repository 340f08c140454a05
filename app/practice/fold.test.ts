import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test('case, accents, apostrophes, inner spaces and the marks around a word do not count', () => {
  expect(fold('  Perché  L’Ora. ')).toBe("perche l'ora")
  expect(fold('PERCHE L‘ORA')).toBe("perche l'ora")
  expect(fold('l´ora')).toBe("l'ora")
  expect(fold('«interno»')).toBe('interno')
})

test('different words stay different', () => {
  expect(fold('interno')).not.toBe(fold('interna'))
  expect(fold("un'ora")).not.toBe(fold('un ora'))
})
