import { wordsOf } from '#app/i18n/words.ts'
import { studioEn } from './words/studio-en.ts'
import { studioIt } from './words/studio-it.ts'

/** The studio's own words, apart from the room's others: the editor is the one page that brings its words to the browser. */
export const studioWords = wordsOf(studioIt, studioEn)
