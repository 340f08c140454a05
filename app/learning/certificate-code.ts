// Crockford's base32: no I, L, O or U, so that a code read aloud or copied by hand comes out right.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code nobody can guess: 16 letters and digits, 80 bits of chance. */
export const newCode = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte % letters.length]).join('')

/** A code as somebody typed it, made into the way it is stored. */
export const codeAsStored = (typed: string) =>
  typed.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')

/** A code as it is shown: four groups of four. */
export const codeAsShown = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')
