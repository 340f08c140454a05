import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isPersonalTaxCode,
  isRecipientCode,
  isTaxCode,
  isVatNumber,
  plainTaxCode,
  plainVatNumber,
} from './fiscal-ids.ts'

test('a VAT number is right by its check digit', () => {
  expect(['00743110157', '12345678903'].map(isVatNumber)).toEqual([true, true])
  const wrong = ['12345678901', '00000000000', '1234567890', '123456789033', '1234567890A', '']
  expect(wrong.filter(isVatNumber)).toEqual([])
})

test('one digit typed wrong is always noticed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digits = '00743110157'.split('')
      digits[at] = String((Number(digits[at]) + by) % 10)
      expect(isVatNumber(digits.join(''))).toBe(false)
    }),
  )
})

test('a VAT number is kept plain however it was typed', () => {
  expect(plainVatNumber(' it 007.431.101-57 ')).toBe('00743110157')
})

test('a tax code is right by its letter, also where digits were replaced by letters', () => {
  expect(isPersonalTaxCode('RSSMRA85T10A562S')).toBe(true)
  expect(isPersonalTaxCode('RSSMRA85T10A56NH')).toBe(true)
  expect(['RSSMRA85T10A562T', 'RSSMRA85F10A562S', 'RSSMRA85T10A562', '', 'ROSSI'].filter(isPersonalTaxCode)).toEqual([])
})

test('a company has a tax code too', () => {
  expect(isTaxCode('00743110157')).toBe(true)
  expect(isTaxCode(plainTaxCode('rssmra85t10 a562s'))).toBe(true)
})

test('a recipient code has seven capital letters or digits', () => {
  expect(['ABC1234', '0000000'].map(isRecipientCode)).toEqual([true, true])
  expect(['abc1234', 'ABC123', 'ABC12345', 'ABC-123'].filter(isRecipientCode)).toEqual([])
})
