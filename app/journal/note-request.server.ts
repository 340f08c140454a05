import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'

/** Note something for the office. Needs no version: notes only ever add up. False when there is no such request. */
export const noteRequest = (by: Pick<Person, 'id'>, requestId: string, text: string) =>
  db.$transaction(async (tx) => {
    const { count } = await tx.request.updateMany({ where: { id: requestId }, data: { touchedAt: new Date() } })
    if (count > 0) await tx.requestNote.create({ data: { requestId, text, byId: by.id } })
    return count > 0
  })

/** Take a note of one's own away again. False when there is none. */
export async function removeNote(by: Pick<Person, 'id'>, requestId: string, id: string) {
  const { count } = await db.requestNote.deleteMany({ where: { id, requestId, byId: by.id } })
  return count > 0
}
