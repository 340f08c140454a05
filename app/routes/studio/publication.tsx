import { data, redirect } from 'react-router'
import { boxProblems } from '#app/catalog/publication-box.server.ts'
import { publishDrafts } from '#app/catalog/publish-drafts.server.ts'
import { studioCourse } from '#app/catalog/studio-course.server.ts'
import { PublicationForm } from '#app/catalog/studio-forms.ts'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { CourseView, type NotPublished } from '#app/catalog/ui/studio/course-view.tsx'
import { changeOf, draftsOf } from '#app/catalog/draft-changes.server.ts'
import { pathOf, to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import type { Route } from './+types/publication.ts'

export const middleware = postOnly((url, params) => pathOf('studioCourse', languageOf(url.pathname), params))

const nothing = { draft: [], announced: 'nothing' as const }
const statusOf = { problems: 422, nothing: 422, moved: 409, 'other-kind': 409 } as const

/** Publish what was ticked, as it was announced: all of it, or nothing with the reasons. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const language = languageOf(url.pathname)
  const form = await readForm(request, PublicationForm)
  const { draft: drafts, announced } = form.ok ? form.value : nothing
  const result = await publishDrafts(person, course.id, { drafts, announced })
  if (result.ok) throw redirect(`${to('studioCourse', language, params)}?said=${result.value.kind}`, 303)
  if (result.code === 'not-there') notFound()
  const problems =
    result.code === 'problems' ? boxProblems(result.problems, (await draftsOf(course.id)).map(changeOf), language) : []
  const refused: NotPublished = { why: result.code, problems }
  // What moved is shown as it is now, and chosen anew; in the other cases the choice stays.
  const chosen = result.code === 'moved' ? undefined : drafts
  return data(
    { course: await studioCourse(course, language, { page: 1, chosen }), refused },
    form.ok ? statusOf[result.code] : 400,
  )
}

export default function Publication({ actionData }: Route.ComponentProps) {
  return actionData ? <CourseView {...actionData} /> : null
}
