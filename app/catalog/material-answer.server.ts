import { createReadStream, statSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { byteRange } from '#app/platform/byte-range.ts'
import { placeOfMaterial, type Kind } from './materials.server.ts'

const types: Record<string, string> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  vtt: 'text/vtt; charset=utf-8',
}

/**
 * A file beside the lessons as a browser asks for it: whole, or the piece a player wants. What is to be taken home comes as an
 * attachment, so that nothing in it runs on our pages. The caller has asked whether they may have it. Null when it is gone.
 */
export function materialAnswer(kind: Kind, src: string, request: Request): Response | null {
  const file = placeOfMaterial(kind, src)
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) return null
  const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`
  const headers = headersOf(kind, src, etag)
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers })
  const range = byteRange(rangeOf(request, etag), found.size)
  if (range === 'whole') return answer(file, { first: 0, last: found.size - 1 }, { status: 200, headers })
  headers.set(
    'Content-Range',
    range === 'none' ? `bytes */${found.size}` : `bytes ${range.first}-${range.last}/${found.size}`,
  )
  return range === 'none' ? new Response(null, { status: 416, headers }) : answer(file, range, { status: 206, headers })
}

/** A piece that continues another state of the file is of no use: then it comes whole. */
function rangeOf({ headers }: Request, etag: string) {
  const continues = headers.get('If-Range')
  return continues === null || continues === etag ? headers.get('Range') : null
}

type Head = { status: number; headers: Headers }

function answer(file: string, { first, last }: { first: number; last: number }, { status, headers }: Head) {
  headers.set('Content-Length', String(last - first + 1))
  const body = last < first ? null : Readable.toWeb(createReadStream(file, { start: first, end: last }))
  return new Response(body as ReadableStream<Uint8Array> | null, { status, headers })
}

function headersOf(kind: Kind, src: string, etag: string) {
  const name = path.basename(src)
  return new Headers({
    'Content-Type':
      kind === 'files' ? 'application/octet-stream' : (types[name.split('.').at(-1)!] ?? 'application/octet-stream'),
    'Accept-Ranges': 'bytes',
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
    // Whoever loses the course loses the file: it is asked for again each time.
    'Cache-Control': 'private, no-cache',
    ...(kind === 'files' && { 'Content-Disposition': `attachment; filename="${name}"` }),
  })
}
