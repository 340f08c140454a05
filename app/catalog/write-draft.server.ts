import type { Person } from '#app/identity/person.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { Draft } from '#prisma/client.ts'
import type { Place } from './draft-place.ts'

type Written = { source: string; baseHash: string | null }

/** Put a text into the studio's draft, the one there is or a new one. The caller holds the course's row. */
export function writeDraft(
  tx: Tx,
  person: Person,
  { place, draft }: { place: Place; draft: Draft | null },
  text: Written,
) {
  const written = { ...text, authorId: person.id }
  const { courseId, subject, id: subjectId, language } = place
  return draft
    ? tx.draft.update({ where: { id: draft.id }, data: { ...written, version: { increment: 1 } } })
    : tx.draft.create({ data: { courseId, subject, subjectId, language, ...written } })
}
