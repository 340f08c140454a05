import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { editableCourse } from './editable-course.server.ts'

/** A draft or a file laid beside, of a course this person may write; null for everybody else. */
export async function draftOf(person: Person, courseId: string, id: string) {
  const draft = await db.draft.findFirst({ where: { id, courseId } })
  return draft && (await editableCourse(person, courseId)) ? draft : null
}

/** Throw a draft away, in the very state that was looked at; what is published stays. */
export async function discardDraft(person: Person, courseId: string, { id, version }: { id: string; version: number }) {
  if (!(await draftOf(person, courseId, id))) return refuse('not-there')
  const { count } = await db.draft.deleteMany({ where: { id, courseId, version } })
  return count === 1 ? done(null) : refuse('moved')
}
