import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { serveApi } from './api/serve.ts'
import { Problem } from './api/problem.ts'
import { serveControl } from './control/serve.ts'
import { bodyOf, json, type Reply } from './http.ts'
import { basePath, servePayPage } from './pay-page/serve.ts'
import type { World } from './world.ts'

const stylesheet = path.join(import.meta.dirname, 'pay-page/stand-in.css')

/** Answer any request. No answer: the connection was cut on purpose. */
export async function serve(world: World, request: IncomingMessage): Promise<Reply | undefined> {
  const address = new URL(request.url ?? '/', 'http://stand-in')
  const pathname = withoutBase(world, address.pathname)
  const verb = (request.method ?? 'GET').toLowerCase()
  const body = await bodyOf(request)
  if (pathname.startsWith('/v1/') || pathname.startsWith('/v2/')) {
    const text = verb === 'get' ? address.search : body
    return serveApi(world, { verb, path: pathname, text, headers: request.headers }, request.socket)
  }
  try {
    return await serveRest(world, { request, pathname, verb, body })
  } catch (error) {
    if (error instanceof Problem) return json({ error: error.body }, error.status)
    throw error
  }
}

interface Rest {
  request: IncomingMessage
  pathname: string
  verb: string
  body: string
}

function serveRest(world: World, { request, pathname, verb, body }: Rest): Promise<Reply> | Reply {
  const [, id, bank] = /^\/c\/pay\/([^/]+)(\/bank)?$/.exec(pathname) ?? []
  if (id) {
    const acceptedLanguages = request.headers['accept-language']
    const posted = verb === 'post' ? { body } : {}
    return servePayPage(world, { id, ...posted, atTheBank: bank !== undefined, acceptedLanguages })
  }
  if (pathname === '/control' || pathname.startsWith('/control/')) {
    const path = pathname.slice('/control/'.length)
    return serveControl(world, { verb, path, body, headers: request.headers })
  }
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' }
  if (pathname === '/stand-in.css') {
    return {
      status: 200,
      headers: { 'content-type': 'text/css; charset=utf-8' },
      body: readFileSync(stylesheet, 'utf8'),
    }
  }
  return json({ error: { type: 'invalid_request_error', message: `The stand-in has nothing at ${pathname}` } }, 404)
}

/** Whoever passes requests on may keep the public path or take it off. */
function withoutBase(world: World, pathname: string): string {
  const base = basePath(world)
  return base && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname
}
