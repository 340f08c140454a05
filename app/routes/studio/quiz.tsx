import { EditorPage } from '#app/catalog/ui/studio/editor-page.tsx'
import type { Route } from './+types/quiz.ts'
import { openEditor, saveFromForm } from './editing.server.ts'

/** The same editor as a lesson's, and hydrated like it. */
export const handle = { live: true }

const placeOf = ({ course, quiz }: Route.LoaderArgs['params']) =>
  ({ courseId: course, subject: 'quiz', id: quiz, language: '' }) as const

export const loader = (visit: Route.LoaderArgs) => openEditor(visit, placeOf(visit.params))
export const action = (visit: Route.ActionArgs) => saveFromForm(visit, placeOf(visit.params))

export default function Quiz({ loaderData: { text, said }, actionData }: Route.ComponentProps) {
  return <EditorPage text={text} said={said} refused={actionData} />
}
