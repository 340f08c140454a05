import type { ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import pg from 'pg'

type Kept = { headers: [string, string][]; plain: Buffer; br: Buffer; gzip: Buffer; until: number }

const atMost = 2_000

/**
 * Pages that are the same for everybody, kept as bytes: whatever a door answers with `Cache-Control: public`. A
 * publication tells every process through the database to forget them all; `s-maxage` limits their life besides.
 */
export function publicPages() {
  const kept = new Map<string, Kept>()
  return {
    forget: () => kept.clear(),

    /** Answer from memory if possible. Only whole, parameterless GETs are kept. */
    answer(url: string, accepts: string, outgoing: ServerResponse): boolean {
      const page = kept.get(url)
      if (!page) return false
      if (page.until < Date.now()) {
        kept.delete(url)
        return false
      }
      write(page, accepts, outgoing)
      return true
    },

    /** Keep what a door just answered, if it said that everybody may have it. Returns the bytes either way. */
    async keep(url: string, response: Response): Promise<Buffer> {
      const plain = Buffer.from(await response.arrayBuffer())
      const life = /^public\b.*\bs-maxage=(\d+)/.exec(response.headers.get('Cache-Control') ?? '')?.[1]
      if (!life || response.status !== 200 || url.includes('?') || kept.size >= atMost) return plain
      const headers = [...response.headers].filter(([name]) => name !== 'set-cookie' && name !== 'x-request-id')
      const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      kept.set(url, { headers, plain, br, gzip: gzipSync(plain), until: Date.now() + Number(life) * 1000 })
      return plain
    },
  }
}

function write(page: Kept, accepts: string, outgoing: ServerResponse) {
  for (const [name, value] of page.headers) outgoing.setHeader(name, value)
  outgoing.setHeader('Vary', 'Accept-Encoding')
  const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : 'plain'
  // `no-transform` keeps the compressing middleware off bytes that are ready.
  if (encoding !== 'plain') outgoing.setHeader('Content-Encoding', encoding)
  outgoing.end(page[encoding])
}

/** Call `forget` whenever the database says that public pages changed, and when we may have missed its saying so. */
export function listenForChanges(connectionString: string, forget: () => void) {
  let stopped = false
  let client: pg.Client | undefined
  const listen = async () => {
    if (stopped) return
    client = new pg.Client({ connectionString })
    client.on('notification', forget)
    client.on('error', () => {})
    client.once('end', () => {
      forget()
      if (!stopped) setTimeout(() => void listen(), 1_000).unref()
    })
    try {
      await client.connect()
      await client.query('listen public_pages')
      forget()
    } catch {
      await client.end().catch(() => {})
    }
  }
  void listen()
  return async () => {
    stopped = true
    await client?.end().catch(() => {})
  }
}
