import { StyleSheet } from '@react-pdf/renderer'
import { face } from '#app/ui/face.ts'
import { accent, ink, line, soft, words } from '#app/ui/paper/types.ts'

const { said, strong } = words
const row = { flexDirection: 'row' } as const
const rule = { borderTopWidth: 0.75, borderTopColor: line, paddingVertical: 7 } as const

export const sheet = StyleSheet.create({
  page: {
    paddingTop: 48,
    paddingBottom: 88,
    paddingHorizontal: 56,
    color: ink,
    ...words.explained,
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
