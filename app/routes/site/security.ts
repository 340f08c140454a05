import { academy } from '#app/platform/academy.server.ts'
import { addDays } from '#app/platform/clock.ts'
import { originOf } from '#app/platform/request.server.ts'
import { startOfRomanDay } from '#app/i18n/roman-day.ts'
import type { Route } from './+types/security.ts'

/** Whom to tell about a hole in the site (RFC 9116). It never expires while the site answers. */
export function loader({ request }: Route.LoaderArgs) {
  const lines = [
    `Contact: mailto:${academy().email}`,
    `Expires: ${addDays(startOfRomanDay(new Date()), 182).toISOString()}`,
    'Preferred-Languages: it, en',
    `Canonical: ${originOf(request)}/.well-known/security.txt`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  })
}
