import { wordsOf } from '#app/i18n/words.ts'
import { en } from './words/marking-en.ts'
import { it } from './words/marking-it.ts'

/** Words about open answers: the trainer's queue, the learner's waiting, the letter. */
export const markingWords = wordsOf(it, en)
