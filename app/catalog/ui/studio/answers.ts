import type { ShownProblem } from '../../shown-problem.ts'
import type { NotSaved } from './not-saved.ts'

type Preview = { html: string | null; problems: ShownProblem[] }
/** `mistakes`: how many keep what was saved from being published. */
export type Saved = { seen: string; savedAt: string | null; mistakes: number }

const has = <Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> =>
  typeof value === 'object' && value !== null && name in value

// Our own server's answers: it is enough to tell them from a page that answered instead.
export const isPreview = (value: unknown): value is Preview => has(value, 'html') && has(value, 'problems')
export const isSaved = (value: unknown): value is Saved => has(value, 'savedAt') && has(value, 'mistakes')
export const isNotSaved = (value: unknown): value is NotSaved => has(value, 'why')
