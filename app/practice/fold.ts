// As strings: the build cannot write a literal expression's letters in ASCII.
const apostrophes = new RegExp('[’‘ʼ´`′]', 'g')
const quotationMarks = new RegExp('[“”«»„]', 'g')

/**
 * What two typed answers have in common whatever the keyboard: case, accents, kind of apostrophe, inner spaces and the
 * quotes or full stop around a word do not count. Folded once, a text stays what it is.
 */
export const fold = (text: string) =>
  // Taking signs apart would lose some apostrophes and sets others free, so they are made plain before and after.
  plain(plain(text.normalize()).normalize('NFKD'))
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'(]+|[\s"').,;:!?]+$/g, '')

const plain = (text: string) => text.replace(apostrophes, "'").replace(quotationMarks, '"')
