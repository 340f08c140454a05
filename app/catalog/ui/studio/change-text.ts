import type { Language } from '#app/i18n/language.ts'
import type { ChangeRow } from '../../standing.ts'
import { studioWords } from '../../studio-words.ts'

/** The names of a course's lessons and quizzes by their ids. */
export type Names = (subject: string, id: string) => string

/** One change in words: `la lezione «…» è nuova`. */
export function changeText(page: Language, { subject, subjectId, language, change }: ChangeRow, names: Names) {
  const say = studioWords(page)
  const spoken = { name: names(subject, subjectId), language: language ? say(`languages.${language}`) : '' }
  return say(`change.${subject}_${change}` as 'change.lesson_text', spoken)
}
