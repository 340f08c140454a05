import { expect, test } from 'vitest'
import { codeAsShown, codeAsStored, newCode } from './certificate-code.ts'

test('a code has 16 unambiguous characters and survives being shown and typed again', () => {
  for (let i = 0; i < 200; i++) {
    const code = newCode()
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
    expect(codeAsStored(codeAsShown(code).toLowerCase())).toBe(code)
  }
})

test('letters that look like digits are read as those', () => {
  expect(codeAsStored('oil0-1234')).toBe('01101234')
})
