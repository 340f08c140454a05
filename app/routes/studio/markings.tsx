import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { languageOf } from '#app/i18n/language.ts'
import { markingQueue } from '#app/learning/marking-queue.server.ts'
import { MarkingQueue } from '#app/learning/ui/marking-queue.tsx'
import { pageNumber } from '#app/platform/page-number.ts'
import type { Route } from './+types/markings.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { course } = await requireEditing(context, url, params.course)
  const queue = await markingQueue(course, languageOf(url.pathname), pageNumber(url))
  return { course, queue, saved: url.searchParams.get('said') === 'saved' }
}

export default function Markings({ loaderData }: Route.ComponentProps) {
  return <MarkingQueue {...loaderData} />
}
