import type { RouterContextProvider } from 'react-router'
import type { Person } from '#app/identity/person.ts'
import { requireRole } from '#app/identity/visit.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { languages, type Language } from '#app/i18n/language.ts'
import { editableCourse } from './editable-course.server.ts'

type Context = Readonly<RouterContextProvider>

/** For the studio's doors: a trainer and a course that is theirs to write. To others the course is not there. */
export async function requireEditing(context: Context, url: URL, courseId: string) {
  const person: Person = await requireRole(context, url, 'trainer')
  return { person, course: (await editableCourse(person, courseId)) ?? notFound() }
}

/** The language of a text as an address or a form names it. */
export const textLanguage = (named: string): Language => languages.find((one) => one === named) ?? notFound()
