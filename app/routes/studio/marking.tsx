import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { languageOf } from '#app/i18n/language.ts'
import { attemptToMark } from '#app/learning/marking-queue.server.ts'
import { Marking as View } from '#app/learning/ui/marking.tsx'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/marking.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { course } = await requireEditing(context, url, params.course)
  const attempt = (await attemptToMark(course, params.attempt, languageOf(url.pathname))) ?? notFound()
  return { course, attempt, saved: url.searchParams.get('said') === 'saved' }
}

export default function Marking({ loaderData }: Route.ComponentProps) {
  return <View {...loaderData} />
}
