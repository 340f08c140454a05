import { statSync } from 'node:fs'
import path from 'node:path'
import type { Beside } from './check-parts.ts'
import { glossary } from './glossary.server.ts'

export type Kind = 'files' | 'media'

/** Where a file beside the lessons lies. Its name was checked by the schema of the component that names it. */
export const placeOfMaterial = (kind: Kind, src: string, root = 'content') => path.resolve(root, kind, src)

/** How large such a file is, in bytes; null when it is not there. */
export function sizeOfMaterial(kind: Kind, src: string, root = 'content'): number | null {
  const found = statSync(placeOfMaterial(kind, src, root), { throwIfNoEntry: false })
  return found?.isFile() ? found.size : null
}

/** What stands beside the lessons now, for the checks of the studio. */
export const besideNow = (): Beside => ({
  material: (kind, src) => sizeOfMaterial(kind, src) !== null,
  term: (id) => glossary().some((one) => one.id === id),
})
