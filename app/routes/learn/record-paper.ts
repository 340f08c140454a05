import { requirePerson } from '#app/identity/visit.server.ts'
import { languageOf } from '#app/i18n/language.ts'
import { recordPaper } from '#app/learning/record-file.server.ts'
import { originOf } from '#app/platform/request.server.ts'
import type { Route } from './+types/record-paper.ts'

/** One's own record as a PDF. */
export async function loader({ request, context, url }: Route.LoaderArgs) {
  const person = await requirePerson(context, url)
  const language = languageOf(url.pathname)
  return new Response(
    new Uint8Array(await recordPaper(person, { language, origin: originOf(request), now: new Date() })),
    {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'attachment; filename="libretto.pdf"',
        'Cache-Control': 'private, no-store',
      },
    },
  )
}
