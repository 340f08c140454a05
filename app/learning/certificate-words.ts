import { wordsOf } from '#app/i18n/words.ts'
import { en } from './words/certificate-en.ts'
import { it } from './words/certificate-it.ts'

/** Words of certificates: their page, their sheet of paper, their badge. */
export const certificateWords = wordsOf(it, en)
