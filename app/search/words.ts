import { wordsOf } from '#app/i18n/words.ts'
import { en } from './words/en.ts'
import { it } from './words/it.ts'

export const searchWords = wordsOf(it, en)
