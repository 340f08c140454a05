import { saveDraft } from '#app/catalog/save-draft.server.ts'
import { SaveAtForm } from '#app/catalog/studio-forms.ts'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import type { NotSaved } from '#app/catalog/ui/studio/not-saved.ts'
import { pathOf } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { postOnly } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import type { Route } from './+types/drafts.ts'
import { statusOf } from './editing.server.ts'

export const middleware = postOnly((url, params) => pathOf('studioCourse', languageOf(url.pathname), params))

/** Save without leaving the editor: what was kept and when, or why not and what is there instead. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const form = await readForm(request, SaveAtForm)
  if (!form.ok) return refused({ why: 'form' })
  const { subject, id, text: language, ...wish } = form.value
  const saved = await saveDraft(person, { courseId: course.id, subject, id, language }, wish)
  if (saved.ok) return Response.json(saved.value)
  return refused(
    saved.code === 'moved'
      ? { why: saved.code, theirs: saved.there.source, seen: saved.there.seen }
      : { why: saved.code },
  )
}

const refused = (why: NotSaved) => Response.json(why, { status: statusOf[why.why] })
