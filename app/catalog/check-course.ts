import { languages, otherLanguage, type Language } from '#app/i18n/language.ts'
import type { KnownFigure } from './check-figure.ts'
import type { Beside } from './check-parts.ts'
import { problem, type Problem } from '#app/platform/mdx/problem.ts'
import type { Quiz } from '#app/practice/questions.ts'
import { checkLesson, type CheckedLesson } from './check-lesson.ts'
import { checkQuiz } from './check-quiz.ts'

export type Subject = { subject: 'lesson' | 'quiz' | 'course'; id: string; language?: Language }
/** A problem with where it stands: a file of `content/` or a text of the studio. */
export type CourseProblem = Problem & { of: Subject; file?: string }

export type LessonSource = { id: string; language: Language; source: string; slug: string; file?: string }
export type QuizSource = { id: string; source: string; file?: string }
/** A whole course as written: lessons are named by their short id, in the order they are taught. */
export type CourseSource = { id: string; order: string[]; lessons: LessonSource[]; quizzes: QuizSource[] }

export type CheckedText = LessonSource & { checked: CheckedLesson }
export type CheckedCourse = {
  id: string
  lessons: { id: string; free: boolean; quizzes: string[]; texts: CheckedText[] }[]
  quizzes: Map<string, Quiz>
}

/** What a course may point to outside itself. */
export type Outside = { figure: KnownFigure; beside: Beside; page(url: string, language: Language): boolean }

/** Check a whole course: every text by itself, then everything that must agree. Never throws. */
export function checkCourse(
  course: CourseSource,
  outside: Outside,
): { problems: CourseProblem[]; course?: CheckedCourse } {
  const problems: CourseProblem[] = []
  const quizzes = new Map<string, Quiz>()
  for (const one of course.quizzes) {
    const { quiz, problems: wrong } = checkQuiz(one.source, one.id, (src) => outside.figure(src))
    problems.push(...wrong.map((what) => ({ ...what, of: { subject: 'quiz' as const, id: one.id }, file: one.file })))
    if (quiz) quizzes.set(one.id, quiz)
  }
  const known = {
    figure: (src: string) => outside.figure(src),
    quizzes: course.quizzes.map(({ id }) => id),
    beside: outside.beside,
  }
  const texts: CheckedText[] = []
  for (const one of course.lessons) {
    const { lesson, problems: wrong } = checkLesson(one.source, { ...known, id: one.id })
    problems.push(...wrong.map((what) => about(one, what)))
    if (lesson) texts.push({ ...one, checked: lesson })
  }
  if (problems.length === 0) problems.push(...agreement(course, texts, outside))
  if (problems.length > 0) return { problems }
  return { problems, course: { id: course.id, quizzes, lessons: course.order.map((id) => lessonOf(id, texts)) } }
}

function lessonOf(id: string, texts: CheckedText[]) {
  const own = texts.filter((one) => one.id === id)
  const { front, quizzes } = own[0]!.checked
  return { id, free: front.free, quizzes, texts: own }
}

const about = (one: LessonSource, what: Problem): CourseProblem => ({
  ...what,
  of: { subject: 'lesson', id: one.id, language: one.language },
  file: one.file,
})

/** What must agree between texts that are in order by themselves. */
function agreement(course: CourseSource, texts: CheckedText[], outside: Outside): CourseProblem[] {
  return [
    ...completeness(course, texts),
    ...texts.flatMap((one) => [...sameAsOther(one, texts), ...deadLinks(one, outside)]),
    ...languages.flatMap((language) => onceInCourse(texts.filter((one) => one.language === language))),
  ]
}

function completeness(course: CourseSource, texts: CheckedText[]): CourseProblem[] {
  const of = { subject: 'course' as const, id: course.id }
  const say = (code: string, found: string): CourseProblem => ({ ...problem(undefined, code, { found }), of })
  const twiceIn = (all: string[]) => all.filter((one, index) => all.indexOf(one) !== index)
  return [
    ...(course.order.length === 0 ? [say('noLessons', course.id)] : []),
    ...twiceIn(course.order).map((id) => say('lessonTwice', id)),
    ...languages.flatMap((language) => {
      const own = texts.filter((one) => one.language === language)
      return [
        ...twiceIn(own.map(({ id }) => id)).map((id) => say('lessonTwice', `${id} (${language})`)),
        ...twiceIn(own.map(({ slug }) => slug)).map((slug) => say('slugTwice', `${slug} (${language})`)),
        ...course.order
          .filter((id) => !own.some((one) => one.id === id))
          .map((id) => say('languageMissing', `${id} (${language})`)),
      ]
    }),
    ...[...new Set(texts.map(({ id }) => id))]
      .filter((id) => !course.order.includes(id))
      .map((id) => say('notListed', id)),
  ]
}

/** Both languages carry the same components in the same order, and the same lesson is free in both. */
function sameAsOther(one: CheckedText, texts: CheckedText[]): CourseProblem[] {
  if (one.language === 'it') return []
  const other = texts.find((text) => text.id === one.id && text.language === otherLanguage(one.language))
  if (!other) return []
  const free = one.checked.front.free === other.checked.front.free
  return [
    ...firstDifference(one.checked.outline, other.checked.outline).map((what) => about(one, what)),
    ...(free ? [] : [about(one, problem({ line: 2, column: 1 }, 'freeUnlike'))]),
  ]
}

type Outline = CheckedLesson['outline']

function firstDifference(here: Outline, there: Outline): Problem[] {
  const longest = Math.max(here.length, there.length)
  for (let at = 0; at < longest; at++) {
    const [found, allowed] = [nameOf(here[at]), nameOf(there[at])]
    if (found !== allowed) return [problem(here[at] ?? here.at(-1), 'unlikeOther', { found, allowed })]
  }
  return []
}

const nameOf = (found: Outline[number] | undefined) =>
  found ? [found.name, found.attributes.id, found.attributes.kind].filter(Boolean).join(' ') : '@nothing'

const deadLinks = (one: CheckedText, outside: Outside): CourseProblem[] =>
  one.checked.links
    .filter(({ url }) => url.startsWith('/') && !outside.page(url, one.language))
    .map((link) => about(one, problem(link, 'deadLink', { found: link.url })))

/** A reflection and a quiz stand once in a course: a learner's note and attempts hang on the id. */
function onceInCourse(texts: CheckedText[]): CourseProblem[] {
  const owner = new Map<string, string>()
  return texts.flatMap((one) =>
    one.checked.outline
      .filter(({ name }) => name === 'Reflection' || name === 'Quiz')
      .flatMap((found) => {
        const key = `${found.name} ${found.attributes.id}`
        const first = owner.get(key) ?? one.id
        owner.set(key, first)
        return first === one.id
          ? []
          : [about(one, problem(found, 'elsewhere', { found: found.attributes.id!, allowed: first }))]
      }),
  )
}
