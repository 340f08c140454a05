const pictures =
  /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u{FE0F}|\u{200D}\p{Extended_Pictographic})*|[\u{1F1E6}-\u{1F1FF}]|\u{FE0F}|\u{20E3}/gu
// Marks that turn the direction of what follows or show nothing; a letter drawn for them would be an empty box.
const unseen = /[\p{Cc}\p{Cs}\p{Co}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]/gu

/** A text as it can be set in type: on one line, without little pictures and without signs that draw nothing. */
export const printable = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\t\r\n]+/g, ' ')
    .replace(pictures, '')
    .replace(unseen, '')
    .replaceAll('\u{202F}', '\u{A0}')
    .replace(/ {2,}/g, ' ')
    .trim()
