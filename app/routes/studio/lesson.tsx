import { textLanguage } from '#app/catalog/studio-visit.server.ts'
import { EditorPage } from '#app/catalog/ui/studio/editor-page.tsx'
import type { Route } from './+types/lesson.ts'
import { openEditor, saveFromForm } from './editing.server.ts'

/** With script the preview follows the typing: one of the few pages that are hydrated. */
export const handle = { live: true }

const placeOf = ({ course, lesson, text }: Route.LoaderArgs['params']) =>
  ({ courseId: course, subject: 'lesson', id: lesson, language: textLanguage(text) }) as const

export const loader = (visit: Route.LoaderArgs) => openEditor(visit, placeOf(visit.params))
export const action = (visit: Route.ActionArgs) => saveFromForm(visit, placeOf(visit.params))

export default function Lesson({ loaderData: { text, said }, actionData }: Route.ComponentProps) {
  return <EditorPage text={text} said={said} refused={actionData} />
}
