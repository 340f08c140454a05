import type { Place } from '#app/catalog/draft-place.ts'
import { saveDraft } from '#app/catalog/save-draft.server.ts'
import { SaveAtForm } from '#app/catalog/studio-forms.ts'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { tidy } from '#app/catalog/source-hash.ts'
import { textProblems } from '#app/catalog/text-problems.server.ts'
import type { NotSaved } from '#app/catalog/ui/studio/not-saved.ts'
import { pathOf } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { postOnly } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import type { Route } from './+types/drafts.ts'
import { statusOf } from './editing.server.ts'

export const middleware = postOnly((url, params) => pathOf('studioCourse', languageOf(url.pathname), params))

/** Save without leaving the editor: what was kept, when and with how many mistakes, or why not and what is there instead. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const form = await readForm(request, SaveAtForm)
  if (!form.ok) return refused({ why: 'form' })
  const { subject, id, text: language, ...wish } = form.value
  const place: Place = { courseId: course.id, subject, id, language }
  const saved = await saveDraft(person, place, wish)
  if (saved.ok) return Response.json({ ...saved.value, mistakes: await mistakesIn(place, saved.value, wish.source) })
  return refused(
    saved.code === 'moved'
      ? { why: saved.code, theirs: saved.there.source, seen: saved.there.seen }
      : { why: saved.code },
  )
}

/** How many mistakes keep a draft that was saved from being published; a text that is published has none. */
const mistakesIn = async (place: Place, { savedAt }: { savedAt: Date | null }, source: string) =>
  savedAt ? (await textProblems(place, tidy(source))).problems.length : 0

const refused = (why: NotSaved) => Response.json(why, { status: statusOf[why.why] })
