import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '#app/platform/env.server.ts'

/** `__Host-` (and Secure) on https only: Safari drops Secure cookies on plain http, every browser does on a LAN address. */
export const secureCookies = env.ORIGIN?.startsWith('https://') ?? false
export const sessionCookie = secureCookies ? '__Host-session' : 'session'
/** How long a sign-in lasts; it is not prolonged by visits. */
export const daysSignedIn = 30

const secure = secureCookies ? '; Secure' : ''

/** Tells the small script of cached pages that asking for a name is worth it. Says nothing about who. */
export const knownCookie = `known=1; Path=/; Max-Age=${daysSignedIn * 24 * 3600}; SameSite=Lax${secure}`

/** Take both cookies back. */
export const forgottenCookies = [
  `${sessionCookie}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`,
  `known=; Path=/; Max-Age=0; SameSite=Lax${secure}`,
]

/** The headers of an answer that signs somebody out: no cookie and no page of theirs stays in the browser. */
export const leftBehind = [
  ...forgottenCookies.map((cookie): [string, string] => ['Set-Cookie', cookie]),
  ['Clear-Site-Data', '"cache"'] as [string, string],
]

/** The token in a request's session cookie if our signature on it holds (better-auth's format), else null. No query. */
export function sessionToken(request: Request): string | null {
  const raw = cookieValue(request, sessionCookie)
  const cut = raw?.lastIndexOf('.') ?? -1
  if (!raw || cut < 1) return null
  const token = raw.slice(0, cut)
  const given = Buffer.from(raw.slice(cut + 1), 'base64')
  const expected = createHmac('sha256', env.SESSION_SECRET).update(token).digest()
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

/** One cookie of a request, decoded; null when it is not there or not well-formed. */
export function cookieValue(request: Request, name: string): string | null {
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const at = part.indexOf('=')
    if (part.slice(0, at).trim() !== name) continue
    try {
      return decodeURIComponent(part.slice(at + 1).trim())
    } catch {
      return null
    }
  }
  return null
}
