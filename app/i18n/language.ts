/** The languages of every page, mail and document; the first is the default. */
export const languages = ['it', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in every language. */
export type Localized = Record<Language, string>

/** The language an address is in: `/en` and all below it is English, everything else Italian. */
export const languageOf = (pathname: string): Language => (/^\/en(?:\/|\.data$|$)/.test(pathname) ? 'en' : 'it')

export const otherLanguage = (language: Language): Language => (language === 'it' ? 'en' : 'it')

/** Whatever a stored or submitted value says, a language we speak. */
export const asLanguage = (value: unknown): Language => (value === 'en' ? 'en' : 'it')

/** Whether a part of an address names a language. */
export const isLanguage = (value: string): value is Language => languages.some((language) => language === value)
