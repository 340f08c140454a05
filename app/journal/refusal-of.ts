import type { Language } from '#app/i18n/language.ts'
import { journalWords } from './words.ts'

const because = { machine: ['machine', 422], 'too-many': ['tooMany', 429] } as const

/** Why a request was not received: the sentence for the form and the status of the answer. */
export function refusalOf(
  code: keyof typeof because,
  language: Language,
  email: string,
): [{ errors: string[] }, number] {
  const [word, status] = because[code]
  return [{ errors: [journalWords(language)(`refused.${word}`, { email })] }, status]
}
