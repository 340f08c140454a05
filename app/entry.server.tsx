import type { ReactNode } from 'react'
import { renderToReadableStream, renderToString } from 'react-dom/server'
import { ServerRouter, type EntryContext, type HandleErrorFunction } from 'react-router'
import { env } from './platform/env.server.ts'
import { log } from './platform/log.server.ts'
import { pictureAddress } from './platform/picture-address.server.ts'
import { requestId } from './platform/request.server.ts'
import { securityHeaders } from './platform/security.server.ts'
import { NonceContext } from './ui/nonce.ts'
import { PictureAddress } from './ui/picture-address.ts'

// The other doors of this build: the scripts and `server.ts` reach the product through them.
export * from './start.server.ts'

/** Draw a page as one string: nothing of ours streams, and a still page needs no marks for hydration. */
export default async function draw(request: Request, status: number, headers: Headers, entry: EntryContext) {
  const live = entry.staticHandlerContext.matches.some(
    ({ route }) => (route.handle as { live?: boolean } | undefined)?.live,
  )
  const nonce = live ? crypto.randomUUID() : undefined
  const page = (
    <NonceContext value={nonce}>
      <PictureAddress value={pictureAddress}>
        <ServerRouter context={live ? entry : still(entry)} url={request.url} nonce={nonce} />
      </PictureAddress>
    </NonceContext>
  )
  const html = live ? await hydratable(page, nonce) : `<!DOCTYPE html>${renderToString(page)}`
  headers.set('Content-Type', 'text/html; charset=utf-8')
  for (const [name, value] of securityHeaders(nonce)) headers.set(name, value)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
  return new Response(html, { status, headers })
}

/**
 * What drawing a still page needs: nothing for a browser to take over, and of the table of routes only its own. React Router
 * would make and match the whole table again for every page.
 */
function still(entry: EntryContext): EntryContext {
  const routes = entry.staticHandlerContext.matches.map(({ route }) => [route.id, entry.manifest.routes[route.id]])
  return {
    ...entry,
    serverHandoffStream: undefined,
    manifest: { ...entry.manifest, routes: Object.fromEntries(routes) },
  }
}

// The data that a browser takes over comes at the end of React's stream, so this page is waited for whole.
async function hydratable(page: ReactNode, nonce: string | undefined) {
  const stream = await renderToReadableStream(page, { nonce })
  await stream.allReady
  return new Response(stream).text()
}

export const handleError: HandleErrorFunction = (error, { request, context, params }) => {
  if (request.signal.aborted) return
  // Whoever reads the log must not get in with it.
  const path = new URL(request.url).pathname.replace(params.token ?? '\0', ':token')
  log.error(
    { requestId: requestId(context), path, error: error instanceof Error ? error.stack : String(error) },
    'a page broke',
  )
  // oxlint-disable-next-line no-console -- a test that meets a bug must see it
  if (env.NODE_ENV === 'test') console.error(error)
}
