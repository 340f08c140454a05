import { createElement } from 'react'
import { keptBody } from './bodies.ts'

/** A compiled page as it was prepared by the door's loader (`bodyOf`), drawn with these components. */
export function MdxBody({ hash, components }: { hash: string; components: Record<string, unknown> }) {
  const Body = keptBody(hash)
  if (!Body) throw new Error(`The page ${hash} was not prepared before it was drawn`)
  return createElement(Body, { components })
}
