import type { CourseSource, LessonSource, QuizSource } from './check-course.ts'

/** What stands published and what is being worked on in the studio, by `keyOf`. */
export type Known = {
  /** The state now published: hash of a text or version of a quiz. */
  published: Map<string, { hash: string; lesson?: LessonSource; quiz?: QuizSource }>
  /** The state of the file at the last import. */
  base: Map<string, string>
  /** Texts with unpublished work of a trainer. */
  drafted: Set<string>
  order: string[] | null
  baseOrder: string[] | null
}

export const lessonKey = (one: { id: string; language: string }) => `lesson ${one.id} ${one.language}`
export const quizKey = (one: { id: string }) => `quiz ${one.id} `
export const orderKey = 'order  '

type Choice = 'file' | 'published' | 'conflict'

/**
 * Which text goes on: the file's, unless the studio has changed or is changing the same text since the last import. Then
 * the studio's stays, and the file is a conflict if it says something new.
 */
export function choose(key: string, hash: string, known: Known): Choice {
  const published = known.published.get(key)?.hash
  const base = known.base.get(key)
  if (published === undefined || hash === published) return 'file'
  if (hash === base) return 'published'
  return published === base && !known.drafted.has(key) ? 'file' : 'conflict'
}

/** The lessons in their order: the file's, unless the studio has another; then the studio's, with what is new in the file at the end. */
export function chooseOrder(file: string[], { order, baseOrder }: Pick<Known, 'order' | 'baseOrder'>) {
  const same = (a: string[] | null, b: string[] | null) => a?.join(' ') === b?.join(' ')
  if (order === null || same(order, baseOrder) || same(order, file)) return { order: file, conflict: false }
  if (same(file, baseOrder)) return { order, conflict: false }
  const fresh = file.filter((id) => !order.includes(id) && !baseOrder?.includes(id))
  return { order: [...order, ...fresh], conflict: true }
}

export type Merged = { source: CourseSource; conflicts: (LessonSource | QuizSource)[]; orderConflict: boolean }

/** The course as it shall be published: files and studio put together, and the files that had to stay beside. */
export function merge(file: CourseSource, known: Known, hashOf: (one: LessonSource | QuizSource) => string): Merged {
  const conflicts: (LessonSource | QuizSource)[] = []
  const chosen = <T extends LessonSource | QuizSource>(one: T, key: string, stays: T | undefined): T => {
    const choice = choose(key, hashOf(one), known)
    if (choice === 'conflict') conflicts.push(one)
    // The address is always the file's: it is no part of what the studio edits.
    return choice === 'file' || !stays ? one : 'slug' in one ? { ...stays, slug: one.slug } : stays
  }
  const { order, conflict } = chooseOrder(file.order, known)
  const lessons = file.lessons.map((one) => chosen(one, lessonKey(one), known.published.get(lessonKey(one))?.lesson))
  const quizzes = file.quizzes.map((one) => chosen(one, quizKey(one), known.published.get(quizKey(one))?.quiz))
  const own = [...known.published.values()]
  const source = {
    id: file.id,
    order,
    lessons: [
      ...lessons,
      ...own.flatMap(({ lesson }) =>
        lesson && !lessons.some((one) => lessonKey(one) === lessonKey(lesson)) ? [lesson] : [],
      ),
    ].filter(({ id }) => order.includes(id)),
    quizzes: [
      ...quizzes,
      ...own.flatMap(({ quiz }) => (quiz && !quizzes.some(({ id }) => id === quiz.id) ? [quiz] : [])),
    ],
  }
  return { source, conflicts, orderConflict: conflict }
}
