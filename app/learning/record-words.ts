import { wordsOf } from '#app/i18n/words.ts'
import { en } from './words/record-en.ts'
import { it } from './words/record-it.ts'

/** Words of a learner's own record. */
export const recordWords = wordsOf(it, en)
