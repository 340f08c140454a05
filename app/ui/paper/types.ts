import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import { face } from '#app/ui/face.ts'

// On paper the light colours, always.
export const [ink, soft, line] = [face.ink.light, face.soft.light, face.line.light]
export const [accent, second] = [face.accent.light, face.second.light]

/** What is said, what is explained, and what of it weighs more. */
export const words = {
  said: { fontFamily: 'said', fontWeight: 500 },
  explained: { fontFamily: 'explained', fontWeight: 400 },
  strong: { fontFamily: 'explained', fontWeight: 600 },
} as const

/** What is said is set in one face, what is explained in another, as on the pages. Safe to call twice. */
export function layOutTypes() {
  const file = (name: string) => path.resolve('app/platform/fonts', `${name}.ttf`)
  Font.register({
    family: 'said',
    fonts: [
      { src: file('brygada-1918-500'), fontWeight: 500 },
      { src: file('brygada-1918-500-italic'), fontWeight: 500, fontStyle: 'italic' },
    ],
  })
  Font.register({
    family: 'explained',
    fonts: [
      { src: file('rosario-400'), fontWeight: 400 },
      { src: file('rosario-600'), fontWeight: 600 },
    ],
  })
  // Words are not divided, unless one alone would not fit on a line.
  Font.registerHyphenationCallback((word) => (word.length > 28 ? (word.match(/.{1,14}/gu) ?? [word]) : [word]))
}
