import { wordsOf } from '#app/i18n/words.ts'
import { en } from './words/more-time-en.ts'
import { it } from './words/more-time-it.ts'

/** Words of the office's page about somebody's time for quizzes. */
export const moreTimeWords = wordsOf(it, en)
