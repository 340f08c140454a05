import type { Language } from '#app/i18n/language.ts'
import { shown, type Problem } from '#app/platform/mdx/problem.ts'
import { parserWords, problemText } from './problem-text.ts'

/** A problem as a page lists it: where, what in words, what the parser said where that is all that is known, and the line. */
export type ShownProblem = { line: number; column: number; text: string; parser: string; excerpt: string }

/** A problem put into words beside its text, for whoever has no line numbers before their eyes. */
export function shownProblem(language: Language, source: string, problem: Problem): ShownProblem {
  const { line, column } = problem
  const excerpt = shown((source.split('\n', line)[line - 1] ?? '').trim())
  return { line, column, text: problemText(language, problem), parser: parserWords(problem), excerpt }
}
