import { randomBytes } from 'node:crypto'
import type { RouterContextProvider } from 'react-router'
import { cookieValue, secureCookies, sessionToken } from '#app/identity/session-cookie.server.ts'
import { visitor } from '#app/identity/visit.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { BasketRef } from './basket.server.ts'

// Two cookies: the id is out of reach of scripts; `basket` only tells the page's own script that there is one.
const idCookie = secureCookies ? '__Host-basket-id' : 'basket-id'
const days30 = 30 * 24 * 3600
const shape = /^[\w-]{32}$/

/** An id nobody can guess: whoever has it, has the basket. */
export const newBasketId = () => randomBytes(24).toString('base64url')

/** Whose basket a request is about. */
export async function basketRef(request: Request, context: Readonly<RouterContextProvider>): Promise<BasketRef> {
  return { basketId: basketIdOf(request), personId: (await visitor(context))?.id ?? null }
}

/** The Set-Cookie headers that keep a basket for thirty days. */
export function rememberBasket(basketId: string): Headers {
  const rest = `; Path=/; Max-Age=${days30}; SameSite=Lax${secureCookies ? '; Secure' : ''}`
  const headers = new Headers()
  headers.append('Set-Cookie', `${idCookie}=${basketId}${rest}; HttpOnly`)
  headers.append('Set-Cookie', `basket=yes${rest}`)
  return headers
}

/** How many things are in the visitor's basket, for the frame of every page. One statement; none without a basket. */
export async function basketCount(request: Request): Promise<number> {
  const id = basketIdOf(request)
  if (!id) return 0
  const [row] = await db.$queryRaw<[{ count: number }]>`
    select coalesce(sum(l.quantity), 0)::int as count
    from "BasketLine" l join "Basket" b on b.id = l."basketId"
    where b.id = ${id} and (b."userId" is null or b."userId" =
      (select s."userId" from "SignIn" s where s.token = ${sessionToken(request)} and s."expiresAt" > now()))`
  return row.count
}

function basketIdOf(request: Request) {
  const given = cookieValue(request, idCookie)
  return given && shape.test(given) ? given : null
}
