import { useLocation } from 'react-router'
import { languageOf, type Language } from '#app/i18n/language.ts'
import { uiWords } from './words.ts'

/** The language of the page being drawn: its address says it. */
export const useLanguage = (): Language => languageOf(useLocation().pathname)

/** A form error in words: a key of `errors`, or a sentence that a door already said. */
export const errorText = (language: Language, error: string) => {
  const said = uiWords(language)(`errors.${error}` as 'errors.required')
  return said === `errors.${error}` ? error : said
}
