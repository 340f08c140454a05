import { wordsOf } from '#app/i18n/words.ts'
import { useLanguage } from '../speech.ts'
import { samplesEn } from './en.ts'
import { samplesIt } from './it.ts'

const samplesWords = wordsOf(samplesIt, samplesEn)

/** The samples page's own words. */
export const useSamplesWords = () => samplesWords(useLanguage())
