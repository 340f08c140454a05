import { languages, type Language } from '#app/i18n/language.ts'
import { problem, type Problem } from '#app/platform/mdx/problem.ts'
import type { CourseProblem } from './check-course.ts'
import type { PageSource } from './content-files.server.ts'
import { checkPage, type PageOutside } from './check-page.ts'
import { writtenPages } from './written-page.ts'

const names = writtenPages.flatMap((page) => languages.map((language) => `${page}.${language}`))

/** Check every written page, that each is there in both languages, and that both are built alike. */
export function checkPages(sources: readonly PageSource[], outside: PageOutside): CourseProblem[] {
  const missing = names.filter((name) => !sources.some((one) => one.name === name))
  return [
    ...missing.map((name) => about(`pages/${name}.mdx`, problem(undefined, 'pageMissing', { found: name }))),
    ...sources.flatMap((one) => problemsOf(one, outside).map((what) => about(one.file, what))),
    ...writtenPages.flatMap((page) => unlike(page, sources)),
  ]
}

function problemsOf({ name, source }: PageSource, outside: PageOutside): Problem[] {
  if (!names.includes(name)) return [problem(undefined, 'pageName', { found: name, allowed: writtenPages.join(', ') })]
  return checkPage(source, name.split('.')[1] as Language, outside).problems
}

/** A heading or a list item too few is how one language falls behind the other. */
function unlike(page: string, sources: readonly PageSource[]): CourseProblem[] {
  const [it, en] = languages.map((language) => sources.find(({ name }) => name === `${page}.${language}`))
  if (!it || !en || outlineOf(it.source) === outlineOf(en.source)) return []
  const values = { found: outlineOf(en.source), allowed: outlineOf(it.source) }
  return [about(en.file, problem(undefined, 'unlikeOther', values))]
}

const outlineOf = (source: string) =>
  [...source.matchAll(/^(#{2,4}(?= )|- |<[A-Z]\w+)/gm)].map(([mark]) => mark.trim().replace('<', '')).join(' ')

const about = (file: string, what: Problem): CourseProblem => ({ ...what, of: { subject: 'course', id: file }, file })
