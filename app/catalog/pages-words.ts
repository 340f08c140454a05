import { wordsOf } from '#app/i18n/words.ts'
import { pagesEn } from './words/pages-en.ts'
import { pagesIt } from './words/pages-it.ts'

/** The words around the written pages of the site: the method, the legal notes. */
export const pagesWords = wordsOf(pagesIt, pagesEn)
