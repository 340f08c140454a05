import type { Language } from '#app/i18n/language.ts'
import type { Problem } from '#app/platform/mdx/problem.ts'
import type { CourseProblem } from './check-course.ts'
import { catalogWords } from './words.ts'

/** A problem as a sentence: what was found and what is allowed. */
export function problemText(language: Language, { code, values }: Problem): string {
  const say = catalogWords(language)
  const phrase = (value: string | number) =>
    typeof value === 'string' && value.startsWith('@') ? say(`allow.${value.slice(1)}` as 'allow.text') : value
  const spoken = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, phrase(value)]))
  return say(`problem.${code}` as 'problem.syntax', spoken)
}

/** The same for a log or a terminal: `file:line:column sentence`. */
export const problemLine = (one: CourseProblem) =>
  `${one.file ?? one.of.id}:${one.line}:${one.column} ${[problemText('en', one), parserWords(one)].filter(Boolean).join(' ')}`

/** What the parser said of it, in English, where nothing better is known. */
export const parserWords = ({ values }: Problem) => (values.parser === undefined ? '' : String(values.parser))
