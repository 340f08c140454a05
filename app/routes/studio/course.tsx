import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { studioCourse } from '#app/catalog/studio-course.server.ts'
import { CourseView } from '#app/catalog/ui/studio/course-view.tsx'
import { languageOf } from '#app/i18n/language.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import type { Route } from './+types/course.ts'

const sayings = ['discarded', 'begun', 'correction', 'release'] as const

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { course } = await requireEditing(context, url, params.course)
  const said = sayings.find((one) => one === url.searchParams.get('said'))
  return { course: await studioCourse(course, languageOf(url.pathname), { page: pageNumber(url) }), said }
}

export default function Course({ loaderData: { course, said } }: Route.ComponentProps) {
  return <CourseView course={course} said={said} />
}
