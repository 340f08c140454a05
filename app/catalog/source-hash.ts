import { createHash } from 'node:crypto'

/** A text as it is kept: without the marks that editors and systems leave. */
export const tidy = (source: string) =>
  `${source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()}\n`

/** The name of one state of a text. */
export const sourceHash = (source: string) => createHash('sha256').update(source).digest('hex').slice(0, 40)
