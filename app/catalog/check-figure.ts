import { problem, type Problem } from '#app/platform/mdx/problem.ts'
import type { Found } from '#app/platform/mdx/vocabulary.ts'
import { figurePath } from './lesson-components.ts'

/** Whether a figure is there; `sizeless` when it does not say how large it is. */
export type KnownFigure = (src: string) => boolean | 'sizeless'

/** A figure that is not there, or for which a page could keep no place. */
export function figureProblems({ name, attributes: { src = '' }, ...place }: Found, known: KnownFigure): Problem[] {
  const pictured = name === 'Figure' || name === 'Hotspot'
  return pictured && figurePath.test(src) ? pictureProblems(src, place, known) : []
}

/** The same for a picture that stands elsewhere than in a lesson. */
export function pictureProblems(src: string, place: { line: number; column: number }, known: KnownFigure): Problem[] {
  const there = known(src)
  if (there === 'sizeless') return [problem(place, 'figureSizeless', { found: src })]
  return there ? [] : [problem(place, 'figureMissing', { found: src })]
}
