import { wordsOf } from '#app/i18n/words.ts'
import { en } from './words/programme-en.ts'
import { it } from './words/programme-it.ts'

/** Words of the programme by mail and of “tell me when new dates are fixed”. */
export const programmeWords = wordsOf(it, en)
