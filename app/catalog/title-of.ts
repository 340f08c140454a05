import type { Language } from '#app/i18n/language.ts'
import { checkQuiz } from './check-quiz.ts'
import { readFront } from './front.ts'

/** The title a text gives itself; empty while it cannot be read. */
export function titleOf(subject: 'lesson' | 'quiz', source: string, language: Language) {
  if (subject === 'quiz') return checkQuiz(source).quiz?.title[language] ?? ''
  const front = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)?.[1] ?? null
  return readFront(front).front?.title ?? ''
}
