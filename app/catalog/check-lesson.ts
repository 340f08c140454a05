import { checkMdx } from '#app/platform/mdx/check.ts'
import { inOrder, problem, type Problem } from '#app/platform/mdx/problem.ts'
import type { Found } from '#app/platform/mdx/vocabulary.ts'
import { figureProblems, type KnownFigure } from './check-figure.ts'
import { partProblems, type Beside } from './check-parts.ts'
import { readFront, type Front } from './front.ts'
import { lessonComponents } from './lesson-components.ts'
import { partsOf, type Parts } from './parts.ts'

/** What a lesson may point to. */
export type Known = { figure: KnownFigure; quizzes: string[]; beside: Beside; id?: string }

export type CheckedLesson = {
  front: Front
  quizzes: string[]
  reflections: Found[]
  parts: Parts
  /** Components in their order, with the ids that tie them to a learner: equal in both languages. */
  outline: Found[]
  links: { url: string; line: number; column: number }[]
}

/** Check the text of one lesson in one language. Never throws; `lesson` is there only when nothing is wrong. */
export function checkLesson(source: string, known: Known): { problems: Problem[]; lesson?: CheckedLesson } {
  const { problems, components, links, front: frontText } = checkMdx(source, lessonComponents)
  if (problems.length > 0 && frontText === null) return { problems }
  const { front, problems: frontProblems } = readFront(frontText)
  const all = inOrder([
    ...problems,
    ...frontProblems,
    ...(front && known.id !== undefined && front.id !== known.id
      ? [problem({ line: 2, column: 1 }, 'frontId', { found: front.id, allowed: known.id })]
      : []),
    ...twice(components, 'Reflection', 'reflectionTwice'),
    ...twice(components, 'Quiz', 'quizTwice'),
    ...['Checklist', 'Poll'].flatMap((name) => twice(components, name, 'partTwice')),
    ...partProblems(components, known.beside),
    ...components.flatMap((one) => pointers(one, known)),
  ])
  if (all.length > 0 || !front) return { problems: all }
  const quizzes = components.filter(({ name }) => name === 'Quiz').map(({ attributes }) => attributes.id!)
  const reflections = components.filter(({ name }) => name === 'Reflection')
  return {
    problems: [],
    lesson: { front, quizzes, reflections, parts: partsOf(components), outline: components, links },
  }
}

function twice(components: Found[], name: string, code: string): Problem[] {
  const seen = new Set<string>()
  return components
    .filter((one) => one.name === name && one.attributes.id !== undefined)
    .filter(({ attributes: { id } }) => seen.has(id!) || !seen.add(id!))
    .map((one) => problem(one, code, { found: one.attributes.id! }))
}

function pointers(one: Found, known: Known): Problem[] {
  const id = one.attributes.id ?? ''
  if (one.name === 'Quiz' && id && !known.quizzes.includes(id))
    return [problem(one, 'quizUnknown', { found: id, allowed: known.quizzes.join(', ') || '@none' })]
  return figureProblems(one, known.figure)
}
