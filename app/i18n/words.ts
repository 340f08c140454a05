import { createInstance, type i18n } from 'i18next'
import type { Language } from './language.ts'

type Words = { readonly [key: string]: string | Words }

/** The same keys as another language's words, with any text. */
export type Like<T> = { readonly [K in keyof T]: T[K] extends string ? string : Like<T[K]> }

// `seats_one` and `seats_other` are asked for as `seats` with a `count`.
type Base<K extends string> = K extends `${infer B}_${'one' | 'other'}` ? B : K
type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? Base<K> : `${K}.${Keys<T[K]>}`
}[keyof T & string]

/** Says a room's words in one language: `say('basket.title')`, `say('seats', { count: 5 })`. */
export type Say<It> = (key: Keys<It>, values?: Record<string, string | number>) => string

/**
 * A room's words. The Italian ones give the keys; TypeScript refuses an English set with a key too few or too many.
 * Each language is prepared once, at its first use.
 */
export function wordsOf<const It extends Words>(it: It, en: Like<It>): (language: Language) => Say<It> {
  const made: Partial<Record<Language, Say<It>>> = {}
  const all = { it, en: en as Words }
  return (language) => {
    return (made[language] ??= saying(prepared(language, all[language])))
  }
}

// A sentence without values is always the same one: a page says a hundred of them, and looking one up costs more than drawing it.
function saying(instance: i18n) {
  const said = new Map<string, string>()
  const ask = instance.t as (key: string, values: object) => string
  return (key: string, values?: Record<string, string | number>) => {
    if (values) return ask(key, values)
    const known = said.get(key)
    if (known !== undefined) return known
    const sentence = ask(key, {})
    said.set(key, sentence)
    return sentence
  }
}

function prepared(language: Language, words: Words) {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: false,
    // A sentence with a colon asked for as a key must come back whole.
    nsSeparator: false,
    resources: { [language]: { translation: words } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance
}
