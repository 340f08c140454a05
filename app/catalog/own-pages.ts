import { addresses } from '#app/i18n/addresses.ts'
import { languageOf, type Language } from '#app/i18n/language.ts'

/** The slugs that exist, in any language. A lesson as `<course slug>/<lesson slug>`. */
export type Slugs = { course: Set<string>; trainer: Set<string>; lesson: Set<string> }

/** Whether a link written in a lesson leads to a page of ours that anybody can name: fixed pages, courses, lessons, trainers. */
export function isOwnPage(url: string, language: Language, slugs: Slugs): boolean {
  const path = url.replace(/[?#].*$/, '').replace(/(?<=.)\/$/, '')
  if (languageOf(path) !== language) return false
  return Object.values(addresses).some(([it, en]) => {
    const params = paramsOf(language === 'it' ? it : en, path)
    return params !== null && Object.keys(params).every((name) => exists(name, params, slugs))
  })
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const [want, have] = [pattern.split('/'), path.split('/')]
  if (want.length !== have.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of want.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = have[index]!
    else if (part !== have[index]) return null
  }
  return params
}

function exists(name: string, params: Record<string, string>, slugs: Slugs) {
  if (name === 'course') return slugs.course.has(params.course!)
  if (name === 'trainer') return slugs.trainer.has(params.trainer!)
  return name === 'lesson' && slugs.lesson.has(`${params.course}/${params.lesson}`)
}
