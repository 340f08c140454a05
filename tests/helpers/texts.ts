import { createHash } from 'node:crypto'
import { lessonComponents } from '#app/catalog/lesson-components.ts'
import { partsOf, type Parts } from '#app/catalog/parts.ts'
import { checkMdx } from '#app/platform/mdx/check.ts'
import { compileMdx } from '#app/platform/mdx/compile.server.ts'

const made = new Map<string, Promise<{ code: string; codeHash: string; source: string; parts: Parts }>>()

/** A lesson's body compiled as publishing does it, for courses whose pages a test draws. Compiled once per text. */
export function aText(source = 'Una lezione di prova.') {
  const key = createHash('sha256').update(source).digest('hex')
  if (!made.has(key))
    made.set(
      key,
      compileMdx(source).then(({ code, hash }) => ({
        code,
        codeHash: hash,
        source,
        parts: partsOf(checkMdx(source, lessonComponents).components),
      })),
    )
  return made.get(key)!
}
