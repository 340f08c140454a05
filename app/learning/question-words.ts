import { wordsOf } from '#app/i18n/words.ts'
import { questionsEn } from './words/questions-en.ts'
import { questionsIt } from './words/questions-it.ts'

export const questionWords = wordsOf(questionsIt, questionsEn)
