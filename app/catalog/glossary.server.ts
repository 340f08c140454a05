import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { Language } from '#app/i18n/language.ts'
import { once } from '#app/platform/once.server.ts'
import { Glossary } from './glossary.ts'

/** A word of the glossary in one language, as a page shows it. */
export type Meaning = { id: string; term: string; means: string; phrase?: string }

/** The whole glossary of the firm, read at its first use: a change of its file comes with the next start, which checks it. */
export const glossary = () =>
  once('glossary', () => Glossary.parse(parse(readFileSync(path.resolve('content/glossary.yaml'), 'utf8'))))

/** The glossary in one language, by its words. */
export const glossaryIn = (language: Language): Meaning[] =>
  glossary()
    .map((one) => ({
      id: one.id,
      term: one.term[language],
      means: one.means[language],
      phrase: one.phrase?.[language],
    }))
    .toSorted((a, b) => a.term.localeCompare(b.term, language))

/** The meanings that a text asks for, by their ids; one that is no longer in the glossary is left out. */
export const meaningsOf = (ids: readonly string[], language: Language): Record<string, Meaning> =>
  ids.length === 0
    ? {}
    : Object.fromEntries(
        glossaryIn(language)
          .filter(({ id }) => ids.includes(id))
          .map((one) => [one.id, one]),
      )
