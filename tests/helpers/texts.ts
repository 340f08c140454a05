import { createHash } from 'node:crypto'
import { compileMdx } from '#app/platform/mdx/compile.server.ts'

const made = new Map<string, Promise<{ code: string; codeHash: string; source: string }>>()

/** A lesson's body compiled as publishing does it, for courses whose pages a test draws. Compiled once per text. */
export function aText(source = 'Una lezione di prova.') {
  const key = createHash('sha256').update(source).digest('hex')
  if (!made.has(key))
    made.set(
      key,
      compileMdx(source).then(({ code, hash }) => ({ code, codeHash: hash, source })),
    )
  return made.get(key)!
}
