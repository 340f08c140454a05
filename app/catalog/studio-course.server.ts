import { languages, type Language, type Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import type { Draft } from '#prisma/client.ts'
import { draftsOf } from './draft-changes.server.ts'
import { editionOf, type Edition } from './edition.server.ts'
import { sourceOf } from './edition-source.ts'
import { publicationBox, type Chosen } from './publication-box.server.ts'
import { historyOf } from './publications.server.ts'
import { titleOf } from './title-of.ts'

export type TextState = { language: Language | ''; published: boolean; savedAt: string | null; fileWaits: boolean }
export type StudioCourse = Awaited<ReturnType<typeof studioCourse>>

/** All that the page of a course in the studio shows: every text with its state, what would be published, what was. */
export async function studioCourse(
  course: { id: string; title: Localized },
  language: Language,
  { page, chosen }: { page: number; chosen?: Chosen },
) {
  const [edition, drafts] = [await editionOf(db, course.id), await draftsOf(course.id)]
  return {
    id: course.id,
    title: course.title[language],
    release: edition?.number ?? null,
    lessons: lessonsOf(course.id, edition, drafts, language),
    quizzes: quizzesOf(course.id, edition, drafts, language),
    box: await publicationBox(course.id, drafts, language, chosen),
    history: await historyOf(course.id, page),
  }
}

function lessonsOf(courseId: string, edition: Edition | null, drafts: Draft[], language: Language) {
  const source = sourceOf(courseId, edition)
  const own = drafts.filter(({ subject }) => subject === 'lesson')
  const ids = [...new Set([...source.order, ...own.map(({ subjectId }) => subjectId)])]
  return ids.map((id) => {
    const published = source.lessons.filter((one) => one.id === id)
    const draft = own.find((one) => one.subjectId === id && one.language === language)
    const text = draft?.source ?? (published.find((one) => one.language === language) ?? published[0])?.source ?? ''
    const texts = languages.map((one) =>
      stateOf(
        published.some((text) => text.language === one),
        own.filter((draft) => draft.subjectId === id),
        one,
      ),
    )
    return { id, title: titleOf('lesson', text, language) || id, isNew: published.length === 0, texts }
  })
}

function quizzesOf(courseId: string, edition: Edition | null, drafts: Draft[], language: Language) {
  const { quizzes } = sourceOf(courseId, edition)
  const own = drafts.filter(({ subject }) => subject === 'quiz')
  const ids = [...new Set([...quizzes.map(({ id }) => id), ...own.map(({ subjectId }) => subjectId)])]
  return ids.map((id) => {
    const published = quizzes.find((one) => one.id === id)
    const draft = own.find((one) => one.subjectId === id)
    const title = titleOf('quiz', draft?.source ?? published?.source ?? '', language) || id
    const state = stateOf(
      published !== undefined,
      own.filter((one) => one.subjectId === id),
      '',
    )
    return { id, title, state }
  })
}

function stateOf(published: boolean, drafts: Draft[], language: Language | ''): TextState {
  const of = (origin: 'studio' | 'content') =>
    drafts.find((one) => one.language === language && one.origin === origin) ?? null
  const savedAt = of('studio')?.updatedAt.toISOString() ?? null
  return { language, published, savedAt, fileWaits: of('content') !== null }
}
