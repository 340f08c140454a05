import { to } from '#app/i18n/addresses.ts'
import type { Language } from '#app/i18n/language.ts'
import type { Person } from './person.ts'

const nowhere = 'http://own.invalid'

/** A wish for where to go next, if it is a path of our own; anything that could lead to another site is null. */
export function ownPath(wish: string | null | undefined): string | null {
  if (!wish || wish.length > 500 || !/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(wish)) return null
  if (!URL.canParse(wish, nowhere)) return null
  const url = new URL(wish, nowhere)
  // `/.//evil` and its like become `//evil` only here.
  if (url.origin !== nowhere || url.pathname.startsWith('//')) return null
  return url.pathname + url.search + url.hash
}

/** Where somebody lands after signing in: where they wanted to go, or where their work is. */
export const afterSignIn = (next: string | null, person: Pick<Person, 'role'>, language: Language) =>
  ownPath(next) ?? to(startOf[person.role], language)

const startOf = { learner: 'learn', trainer: 'studio', staff: 'office', admin: 'office' } as const

/** A page of ours that passes the wish on, and any mark of its own. */
export function passing(path: string, next: string | null, marks: Record<string, string> = {}): string {
  const own = ownPath(next)
  const query = new URLSearchParams({ ...marks, ...(own && { next: own }) }).toString()
  return query ? `${path}?${query}` : path
}
