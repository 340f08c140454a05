import { originOf } from '#app/platform/request.server.ts'
import type { Route } from './+types/robots.ts'

/** What robots may read: all pages. Those that are not for search engines say so themselves. */
export function loader({ request }: Route.LoaderArgs) {
  const lines = ['User-agent: *', 'Allow: /', 'Disallow: /dev/', 'Disallow: /simulatore/', '']
  return new Response([...lines, `Sitemap: ${originOf(request)}/sitemap.xml`, ''].join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  })
}
