import { wordsOf } from '#app/i18n/words.ts'
import { en } from './words/quiz-desk-en.ts'
import { it } from './words/quiz-desk-it.ts'

/** Words of the trainer's pages about a quiz: regrades, statistics. */
export const quizDeskWords = wordsOf(it, en)
