import { requirePerson } from '#app/identity/visit.server.ts'
import { languageOf } from '#app/i18n/language.ts'
import { recordFile } from '#app/learning/record-file.server.ts'
import { originOf } from '#app/platform/request.server.ts'
import type { Route } from './+types/record-file.ts'

/** One's own record as data. */
export async function loader({ request, context, url }: Route.LoaderArgs) {
  const person = await requirePerson(context, url)
  const language = languageOf(url.pathname)
  return new Response(
    JSON.stringify(await recordFile(person, { language, origin: originOf(request), now: new Date() }), null, 2),
    {
      headers: {
        'Content-Type': 'application/json',
        'Content-Disposition': 'attachment; filename="libretto.json"',
        'Cache-Control': 'private, no-store',
      },
    },
  )
}
