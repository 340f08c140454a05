import path from 'node:path'
import { Font, StyleSheet } from '@react-pdf/renderer'
import { face } from '#app/ui/face.ts'

// On paper the light colours, always.
const [ink, soft, line] = [face.ink.light, face.soft.light, face.line.light]
export const [accent, second] = [face.accent.light, face.second.light]

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

const said = { fontFamily: 'said', fontWeight: 500 } as const
const strong = { fontFamily: 'explained', fontWeight: 600 } as const
const row = { flexDirection: 'row' } as const
const rule = { borderTopWidth: 0.75, borderTopColor: line, paddingVertical: 7 } as const

export const sheet = StyleSheet.create({
  page: {
    paddingTop: 48,
    paddingBottom: 88,
    paddingHorizontal: 56,
    color: ink,
    fontFamily: 'explained',
    fontWeight: 400,
    fontSize: 10.5,
  },
  line: { fontSize: 10.5, lineHeight: 1.4 },
  small: { fontSize: 8.5, lineHeight: 1.35 },
  head: { ...row, justifyContent: 'space-between', alignItems: 'flex-end', marginBottom: 34 },
  brand: { ...said, fontSize: 13, lineHeight: 1.2 },
  kind: { ...strong, color: accent, fontSize: 10.5, marginBottom: 6 },
  title: { ...said, fontSize: 32, lineHeight: 1.1, marginBottom: 12 },
  lead: { ...said, fontStyle: 'italic', fontSize: 14, lineHeight: 1.4, color: soft, marginBottom: 20 },
  facts: { ...row, gap: 28, borderTopWidth: 1.5, borderTopColor: accent, paddingTop: 9, marginBottom: 6 },
  fact: { flexShrink: 1 },
  section: { marginTop: 24 },
  heading: { ...said, fontSize: 18, lineHeight: 1.2, marginBottom: 8 },
  outcome: { ...row, gap: 9, marginBottom: 5 },
  tile: { width: 7, height: 12, marginTop: 2.5 },
  grows: { flex: 1 },
  row: { ...row, ...rule, gap: 16 },
  number: { ...said, fontSize: 17, lineHeight: 1.1, color: accent, width: 22 },
  strong: { ...strong },
  said: { ...said, fontSize: 13, lineHeight: 1.25, marginBottom: 2 },
  soft: { color: soft, fontSize: 9.5 },
  side: { width: 92, textAlign: 'right' },
  price: { ...said, fontSize: 14, lineHeight: 1.25 },
  order: { marginTop: 22, backgroundColor: face.tint.light, padding: 12 },
  link: { color: accent, textDecoration: 'underline' },
  foot: {
    ...row,
    position: 'absolute',
    bottom: 32,
    left: 56,
    right: 56,
    gap: 24,
    borderTopWidth: 0.75,
    borderTopColor: line,
    paddingTop: 8,
    color: soft,
    fontSize: 8.5,
  },
})
