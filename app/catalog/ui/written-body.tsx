import { createElement, Fragment, type ComponentType, type ReactNode } from 'react'
import type { Piece } from '../page-pieces.ts'
import { lessonPieces } from './lesson/pieces.tsx'

type Drawn = ComponentType<Record<string, unknown>>

/** A written page: Markdown as elements, and the pieces of the lessons where the page uses them. */
export const WrittenBody = ({ pieces }: { pieces: readonly Piece[] }) => drawAll(pieces)

const drawAll = (pieces: readonly Piece[]): ReactNode =>
  pieces.map((piece, index) => <Fragment key={index}>{typeof piece === 'string' ? piece : draw(piece)}</Fragment>)

function draw({ as, attributes, pieces }: Exclude<Piece, string>): ReactNode {
  const component = Object.hasOwn(lessonPieces, as) ? (lessonPieces[as as keyof typeof lessonPieces] as Drawn) : as
  return createElement(component, attributes, ...(pieces.length > 0 ? [drawAll(pieces)] : []))
}
