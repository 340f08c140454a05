import { dateNamed } from '#app/dates/dates.server.ts'
import { entryOf } from '#app/dates/entry.server.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { originOf } from '#app/platform/request.server.ts'
import type { Route } from './+types/calendar.ts'

/** A date as a file for calendar programs. One that was called off takes itself out again. */
export async function loader({ params, request, url }: Route.LoaderArgs) {
  const date = (await dateNamed(params.date)) ?? notFound()
  const entry = entryOf(date, languageOf(url.pathname), originOf(request), date.cancelledAt ? 'CANCEL' : 'PUBLISH')
  return new Response(entry, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${encodeURIComponent(date.id)}.ics"`,
      'Cache-Control': 'public, max-age=300',
    },
  })
}
