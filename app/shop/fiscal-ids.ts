/** An Italian VAT number (partita IVA) as it is kept: eleven digits, without the country. */
export const plainVatNumber = (typed: string) =>
  typed
    .replace(/[\s.-]/g, '')
    .toUpperCase()
    .replace(/^IT/, '')

/** Whether it can be one: eleven digits, the last of which checks the others. Not whether a firm has it. */
export function isVatNumber(number: string): boolean {
  if (!/^\d{11}$/.test(number) || number === '00000000000') return false
  const digits = Array.from(number, Number)
  const sum = digits.slice(0, 10).reduce((sum, digit, at) => sum + (at % 2 === 0 ? digit : doubled(digit)), 0)
  return (10 - (sum % 10)) % 10 === digits[10]
}

const doubled = (digit: number) => (digit * 2 > 9 ? digit * 2 - 9 : digit * 2)

/** A tax code (codice fiscale) as it is kept. */
export const plainTaxCode = (typed: string) => typed.replace(/\s/g, '').toUpperCase()

// Where two people would share a code, digits from the right become these letters (omocodia).
const digit = '[0-9LMNPQRSTUV]'
const personal = new RegExp(`^[A-Z]{6}${digit}{2}[ABCDEHLMPRST]${digit}{2}[A-Z]${digit}{3}[A-Z]$`)
const oddWorth = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

/** Whether it can be the tax code of a person (sixteen characters, the last of which checks the others). */
export function isPersonalTaxCode(code: string): boolean {
  if (!personal.test(code)) return false
  const worths = Array.from(code.slice(0, 15), (character, at) => worth(character, at % 2 === 0))
  const sum = worths.reduce((a, b) => a + b, 0)
  return code[15] === String.fromCharCode(65 + (sum % 26))
}

/** Whether it can be the tax code of anybody: a person's, or a company's, which looks like a VAT number. */
export const isTaxCode = (code: string) => isPersonalTaxCode(code) || isVatNumber(code)

function worth(character: string, odd: boolean): number {
  const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65
  return odd ? oddWorth[value]! : value
}

/** Whether it can be the code under which a firm receives electronic invoices (codice destinatario). */
export const isRecipientCode = (code: string) => /^[A-Z0-9]{7}$/.test(code)
