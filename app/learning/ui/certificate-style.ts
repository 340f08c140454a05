import { StyleSheet } from '@react-pdf/renderer'
import { accent, ink, line, soft, words } from '#app/ui/paper/types.ts'

const { said, strong } = words

/** The size of a name that shall stand on few lines: the longer, the smaller. */
export const fitting = (name: string, best: number) => best * (name.length > 70 ? 0.55 : name.length > 34 ? 0.75 : 1)

export const sheet = StyleSheet.create({
  page: {
    paddingTop: 64,
    paddingBottom: 176,
    paddingHorizontal: 64,
    color: ink,
    ...words.explained,
    fontSize: 11,
  },
  band: { position: 'absolute', top: 0, left: 0, right: 0, height: 16, backgroundColor: accent },
  line: { fontSize: 11, lineHeight: 1.4 },
  head: { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end', marginBottom: 30 },
  brand: { ...said, fontSize: 14, lineHeight: 1.2 },
  kind: { ...said, fontSize: 50, lineHeight: 1.1, color: accent, marginBottom: 20 },
  holder: { ...said, lineHeight: 1.15, marginTop: 2, marginBottom: 14 },
  course: { ...said, lineHeight: 1.2, marginTop: 2 },
  elsewhere: { ...said, fontStyle: 'italic', fontSize: 13, lineHeight: 1.3, color: soft, marginBottom: 22 },
  facts: {
    flexDirection: 'row',
    gap: 36,
    borderTopWidth: 1.5,
    borderTopColor: accent,
    paddingTop: 10,
    marginBottom: 20,
  },
  // Figures that stand on the line: in the other face a nought looks like an o.
  fact: { ...said, fontSize: 12 },
  soft: { color: soft, fontSize: 9.5, lineHeight: 1.4 },
  heading: { ...said, fontSize: 17, lineHeight: 1.2, marginBottom: 8 },
  outcome: { flexDirection: 'row', gap: 10, marginBottom: 5 },
  grows: { flex: 1 },
  foot: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 16,
    position: 'absolute',
    bottom: 44,
    left: 64,
    right: 64,
    borderTopWidth: 0.75,
    borderTopColor: line,
    paddingTop: 14,
  },
  check: { ...strong, fontSize: 10.5, lineHeight: 1.35 },
  link: { ...said, color: accent, textDecoration: 'underline', fontSize: 9.5, lineHeight: 1.35, marginBottom: 7 },
  issuer: { color: soft, fontSize: 8.5, lineHeight: 1.35 },
  small: { ...said, fontSize: 8.5, lineHeight: 1.35 },
})
