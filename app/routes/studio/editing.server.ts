import { data, redirect, type RouterContextProvider } from 'react-router'
import type { Place } from '#app/catalog/draft-place.ts'
import { preview } from '#app/catalog/preview.server.tsx'
import { saveDraft } from '#app/catalog/save-draft.server.ts'
import { SaveForm } from '#app/catalog/studio-forms.ts'
import { studioText } from '#app/catalog/studio-text.server.ts'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import type { NotSaved } from '#app/catalog/ui/studio/not-saved.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'

type Visit = { request: Request; context: Readonly<RouterContextProvider>; url: URL }

const sayings = ['saved', 'same', 'adopted', 'discarded'] as const

/** What the editor's door of a lesson or a quiz shows. */
export async function openEditor({ context, url }: Visit, place: Place) {
  const { person } = await requireEditing(context, url, place.courseId)
  const text = (await studioText(person, place, languageOf(url.pathname))) ?? notFound()
  return { text, said: sayings.find((one) => one === url.searchParams.get('said')) }
}

/** With which status each refusal is answered. */
export const statusOf = { moved: 409, 'too-long': 422, garbled: 400, form: 400, 'not-there': 404 } as const

/** Save from a page without script: back to the text, or what was typed again with the reason. */
export async function saveFromForm({ request, context, url }: Visit, place: Place) {
  const { person } = await requireEditing(context, url, place.courseId)
  const form = await readForm(request, SaveForm)
  if (!form.ok) return data<NotSaved>({ why: 'form' }, 400)
  const saved = await saveDraft(person, place, form.value)
  if (saved.ok) throw redirect(`${url.pathname}?said=${saved.value.savedAt ? 'saved' : 'same'}`, 303)
  if (saved.code === 'not-there') notFound()
  const typed = form.value.source
  const there = saved.code === 'moved' ? { theirs: saved.there.source, seen: saved.there.seen } : {}
  const drawn = await preview(place, typed, languageOf(url.pathname))
  return data<NotSaved>({ why: saved.code, typed, ...there, preview: drawn }, statusOf[saved.code])
}
