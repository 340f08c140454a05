import type { ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const text = /^(?:text\/|application\/(?:json|javascript|xml)|image\/svg)/
const worthIt = 1_000

/**
 * A body as small as the browser can take it, with the headers that say so. Our pages are whole and small, so it is done at
 * once and with a small window: a stream for each would hold megabytes and a thread.
 */
export function pack(outgoing: ServerResponse, body: Buffer, accepts: string): Buffer {
  if (!mayPack(outgoing)) return body
  outgoing.appendHeader('Vary', 'Accept-Encoding')
  const encoding = body.length < worthIt ? undefined : encodings.find((name) => accepts.includes(name))
  if (!encoding) return body
  outgoing.setHeader('Content-Encoding', encoding)
  return encoding === 'br' ? brotliCompressSync(body, { params: brotli(body.length) }) : gzipSync(body, { level: 3 })
}

const encodings = ['br', 'gzip'] as const

const mayPack = (outgoing: ServerResponse) =>
  text.test(String(outgoing.getHeader('Content-Type'))) &&
  !outgoing.hasHeader('Content-Encoding') &&
  !String(outgoing.getHeader('Cache-Control')).includes('no-transform')

const brotli = (size: number) => ({
  [constants.BROTLI_PARAM_QUALITY]: 3,
  [constants.BROTLI_PARAM_LGWIN]: 18,
  [constants.BROTLI_PARAM_SIZE_HINT]: size,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
})
