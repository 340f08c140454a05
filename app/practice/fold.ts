/**
 * What two typed answers have in common whatever the keyboard: case, accents, kind of apostrophe, inner spaces and the
 * quotes or full stop around a word do not count.
 */
export const fold = (text: string) =>
  text
    .replace(/[’‘ʼ´`′]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'(]+|[\s"').,;:!?]+$/g, '')
