import { createContext, type RouterContextProvider } from 'react-router'
import { notFound } from './answers.ts'
import { env, isDemo } from './env.server.ts'

/** What the server knows of a request that the Request itself does not say. */
export type Arrival = { requestId: string; address: string }

/** Set by `server.ts` for every request. */
export const arrival = createContext<Arrival>({ requestId: 'none', address: '127.0.0.1' })

/** The id under which this request stands in the log. */
export const requestId = (context: Readonly<RouterContextProvider>) => context.get(arrival).requestId

/** Where a visitor's own address is known: for rate limits only, never stored. */
export const visitorAddress = (context: Readonly<RouterContextProvider>) => context.get(arrival).address

/** The site's own origin: the setting, or in the demo whatever name it was asked by. */
export const originOf = (request: Request) => env.ORIGIN ?? new URL(request.url).origin

/** The site's own origin where no request is at hand (mails, jobs). */
export const ownOrigin = () => env.ORIGIN ?? `http://localhost:${env.PORT}`

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Middleware: nothing is changed on behalf of another site. Every request that may change something must come from our
 * own origin; only what lies under `/hooks/` is let through, for there each message proves itself: by signature or token.
 */
export function ownOriginOnly({ request }: { request: Request }) {
  if (safe.has(request.method) || new URL(request.url).pathname.startsWith('/hooks/')) return
  const origin = request.headers.get('Origin')
  if (origin && sameOrigin(origin, originOf(request))) return
  throw new Response('Foreign origin', { status: 403 })
}

/** Middleware: no address of ours holds a NUL, and the database could not even be asked for one. */
export function wellFormed({ request }: { request: Request }) {
  if (/%00/.test(request.url)) notFound()
}

// In the demo the scheme may differ behind a tunnel or proxy; the host decides.
const sameOrigin = (given: string, ours: string) =>
  isDemo && URL.canParse(given) ? new URL(given).host === new URL(ours).host : given === ours
