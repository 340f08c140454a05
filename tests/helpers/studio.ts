import type { Place } from '#app/catalog/draft-place.ts'
import { importContent } from '#app/catalog/import-content.server.ts'
import { publicationBox } from '#app/catalog/publication-box.server.ts'
import { publishDrafts } from '#app/catalog/publish-drafts.server.ts'
import { currentRelease, releaseLessons } from '#app/catalog/published.server.ts'
import { saveDraft } from '#app/catalog/save-draft.server.ts'
import { studioText } from '#app/catalog/studio-text.server.ts'
import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { someContent } from './content.ts'
import { aPerson } from './people.ts'

/** A published course with its trainer, as the studio has it. */
export async function aStudio(course: string) {
  const content = someContent(course)
  await importContent(content.root)
  const trainer = await aPerson({ role: 'trainer' })
  await db.trainer.update({ where: { id: `${course}-trainer` }, data: { userId: trainer.id } })
  const lesson: Place = { courseId: course, subject: 'lesson', id: 'one', language: 'it' }
  const quiz: Place = { courseId: course, subject: 'quiz', id: `${course}-quiz`, language: '' }
  const open = async (place: Place) => (await studioText(trainer, place, 'it'))!
  const save = async (place: Place, source: string, by: Person = trainer) =>
    saveDraft(by, place, { source, seen: (await open(place)).seen })
  const box = async () => publicationBox(course, await db.draft.findMany({ where: { courseId: course } }), 'it')
  const publish = async (announced?: 'correction' | 'release') => {
    const { drafts, kind } = await box()
    return publishDrafts(trainer, course, { drafts, announced: announced ?? kind })
  }
  const titles = async () => {
    const release = (await currentRelease(db, course))!
    return (await releaseLessons(release.id, 'it')).map(({ title }) => title)
  }
  return { course, content, trainer, lesson, quiz, open, save, box, publish, titles }
}
