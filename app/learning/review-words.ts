import { wordsOf } from '#app/i18n/words.ts'
import { en } from './words/review-en.ts'
import { it } from './words/review-it.ts'

/** Words of the reviews of courses. */
export const reviewWords = wordsOf(it, en)
