import { wordsOf } from '#app/i18n/words.ts'
import { en } from './words/people-en.ts'
import { it } from './words/people-it.ts'

/** Words of the office's pages about people and firms. */
export const peopleWords = wordsOf(it, en)
