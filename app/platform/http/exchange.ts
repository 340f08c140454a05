import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as Stream } from 'node:stream/web'
import { pack } from './pack.ts'

const lessonEditor = /^\/(?:en\/)?studio\//
/** The most a request may bring: the studio takes large texts so that it can say what is wrong with them. */
export const bodyLimit = (path: string) => (lessonEditor.test(path) ? 8_000_000 : 1_000_000)

export class TooLarge extends Error {}

/** A Node request as a web Request, its body read whole. Throws TooLarge past the limit, TypeError for an impossible address or origin. */
export async function toRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const url = new URL(incoming.url ?? '/', origin)
  checkOrigin(incoming.headers.origin)
  const headers = new Headers()
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    const name = incoming.rawHeaders[i]!
    if (!name.startsWith(':')) headers.append(name, incoming.rawHeaders[i + 1]!)
  }
  const method = incoming.method ?? 'GET'
  const body = method === 'GET' || method === 'HEAD' ? undefined : await bodyOf(incoming, bodyLimit(url.pathname))
  return new Request(url, { method, headers, body: body && new Uint8Array(body) })
}

// The framework would call it a bug of ours. A browser never sends one; `null` is its word for a page without origin.
function checkOrigin(origin: string | undefined) {
  if (origin !== undefined && origin !== 'null' && !URL.canParse(origin)) throw new TypeError('Origin is no address')
}

async function bodyOf(incoming: IncomingMessage, limit: number) {
  if (Number(incoming.headers['content-length'] ?? 0) > limit) throw new TooLarge()
  const parts: Buffer[] = []
  let size = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    size += part.length
    if (size > limit) throw new TooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Send a web Response through Node. Answers are small and whole: one write. */
export function send(response: Response, outgoing: ServerResponse, body: Buffer, accepts: string) {
  head(response, outgoing)
  outgoing.end(pack(outgoing, body, accepts))
}

/** Whether an answer is a file, which may be large and of which a piece may be asked for. */
export const isFile = (response: Response) => response.headers.has('Accept-Ranges')

/** Let a file run through as the browser takes it; whoever leaves in the middle is no fault of ours. */
export async function pour(response: Response, outgoing: ServerResponse) {
  head(response, outgoing)
  const body = response.body ? Readable.fromWeb(response.body as Stream) : Readable.from([])
  await pipeline(body, outgoing).catch(() => outgoing.destroy())
}

function head(response: Response, outgoing: ServerResponse) {
  outgoing.statusCode = response.status
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) outgoing.setHeader('Set-Cookie', cookies)
}

/** A plain sentence instead of a page, for what never reaches a door. */
export function sayPlainly(outgoing: ServerResponse, status: number, sentence: string) {
  outgoing.statusCode = status
  outgoing.setHeader('Content-Type', 'text/plain; charset=utf-8')
  outgoing.setHeader('Cache-Control', 'no-store')
  outgoing.end(`${sentence}\n`)
}
