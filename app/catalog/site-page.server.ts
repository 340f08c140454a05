import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { once } from '#app/platform/once.server.ts'
import { checkPage } from './check-page.ts'
import { figureExists } from './content-files.server.ts'
import { factsOf } from './page-facts.ts'
import { tidy } from './source-hash.ts'
import type { WrittenPage } from './written-page.ts'

/**
 * A written page, ready to be drawn. Read at the first visit: a change of its file comes with the next start, which checks
 * all of `content/` before it serves anything.
 */
export const sitePage = (name: WrittenPage, language: Language) =>
  once(`page:${name}.${language}`, () => {
    const file = path.resolve(`content/pages/${name}.${language}.mdx`)
    const outside = { figure: figureExists, page: () => true, facts: factsOf(academy()) }
    const { page, problems } = checkPage(tidy(readFileSync(file, 'utf8')), language, outside)
    if (!page) throw new Error(`${file} is not in order: ${problems.map(({ code }) => code).join(', ')}`)
    return page
  })
