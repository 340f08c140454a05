import { problem, type Problem } from '#app/platform/mdx/problem.ts'
import type { Found } from '#app/platform/mdx/vocabulary.ts'
import { secondsOf } from './parts.ts'

/** What stands beside the lessons: files to take home or to play, and the words of the glossary. */
export type Beside = {
  material: (kind: 'files' | 'media', src: string) => boolean
  term: (id: string) => boolean
}

/** What the parts of a text point to that is not there, and what they lack to be answered. */
export function partProblems(components: readonly Found[], beside: Beside): Problem[] {
  return [
    ...components.flatMap((one) => missing(one, beside)),
    ...few(components, { whole: 'Poll', piece: 'Choice', least: 2 }),
    ...few(components, { whole: 'Checklist', piece: 'Task', least: 1 }),
    ...few(components, { whole: 'Hotspot', piece: 'Spot', least: 1 }),
    ...few(components, { whole: 'Tabs', piece: 'Tab', least: 2 }),
    ...lateChapters(components),
  ]
}

const wantedBy: Record<string, (attributes: Record<string, string>) => ['files' | 'media', string | undefined][]> = {
  Download: ({ src }) => [['files', src]],
  Audio: ({ src }) => [['media', src]],
  Video: ({ src, captions }) => [
    ['media', src],
    ['media', captions],
  ],
}

function missing(one: Found, { material, term }: Beside): Problem[] {
  const { id = '' } = one.attributes
  if (one.name === 'Term') return term(id) ? [] : [problem(one, 'termMissing', { found: id })]
  return (wantedBy[one.name]?.(one.attributes) ?? []).flatMap(([kind, src]) =>
    // A name that leads elsewhere was told already, and is not looked for.
    src === undefined || src.includes('..') || material(kind, src)
      ? []
      : [problem(one, 'materialMissing', { found: src, allowed: `content/${kind}/` })],
  )
}

/** A whole with too few pieces, or with two of one id: an answer could not say which it means. */
function few(components: readonly Found[], { whole, piece, least }: { whole: string; piece: string; least: number }) {
  const problems: Problem[] = []
  for (const [at, one] of components.entries()) {
    if (one.name !== whole) continue
    const pieces = piecesAfter(components, at, { whole, piece })
    if (pieces.length < least) problems.push(problem(one, 'fewPieces', { found: whole, piece, allowed: least }))
    const ids = pieces.flatMap(({ attributes: { id } }) => id ?? [])
    const double = ids.find((id, index) => ids.indexOf(id) !== index)
    if (double !== undefined) problems.push(problem(one, 'pieceTwice', { found: double, piece }))
  }
  return problems
}

function piecesAfter(components: readonly Found[], at: number, { whole, piece }: { whole: string; piece: string }) {
  const next = components.findIndex(({ name }, index) => index > at && name === whole)
  return components.slice(at + 1, next < 0 ? undefined : next).filter(({ name }) => name === piece)
}

function lateChapters(components: readonly Found[]): Problem[] {
  let seconds = 0
  return components.flatMap((one) => {
    if (one.name === 'Video') seconds = secondsOf(one.attributes.length ?? '0:00')
    const late = one.name === 'Chapter' && secondsOf(one.attributes.at ?? '0:00') >= seconds
    return late ? [problem(one, 'chapterLate', { found: one.attributes.at ?? '' })] : []
  })
}
