import { wordsOf } from '#app/i18n/words.ts'
import { en } from './words/later-en.ts'
import { it } from './words/later-it.ts'

/** Words of what waits for the network, and of going on where one was. */
export const laterWords = wordsOf(it, en)
