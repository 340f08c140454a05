import { preview } from '#app/catalog/preview.server.tsx'
import { PlaceForm } from '#app/catalog/studio-forms.ts'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { pathOf } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { postOnly } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import type { Route } from './+types/preview.ts'

export const middleware = postOnly((url, params) => pathOf('studioCourse', languageOf(url.pathname), params))

/** A text as it stands in the editor, drawn or explained. Nothing is kept. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { course } = await requireEditing(context, url, params.course)
  const form = await readForm(request, PlaceForm)
  if (!form.ok) return Response.json({ why: 'form' }, { status: 400 })
  const { subject, id, text, source } = form.value
  return Response.json(
    await preview({ courseId: course.id, subject, id, language: text }, source, languageOf(url.pathname)),
  )
}
