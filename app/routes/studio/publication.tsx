import { data, redirect } from 'react-router'
import { boxProblems } from '#app/catalog/publication-box.server.ts'
import { publishDrafts } from '#app/catalog/publish-drafts.server.ts'
import { studioCourse } from '#app/catalog/studio-course.server.ts'
import { PublicationForm } from '#app/catalog/studio-forms.ts'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { CourseView, type NotPublished } from '#app/catalog/ui/studio/course-view.tsx'
import { changeOf, draftsOf } from '#app/catalog/draft-changes.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import type { Route } from './+types/publication.ts'

export const loader = ({ params, url }: Route.LoaderArgs) =>
  redirect(to('studioCourse', languageOf(url.pathname), params))

/** Publish what was ticked, as it was announced: all of it, or nothing with the reasons. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const language = languageOf(url.pathname)
  const form = await readForm(request, PublicationForm)
  const wish = form.ok ? form.value : { draft: [], announced: 'nothing' as const }
  const done = await publishDrafts(person, course.id, { drafts: wish.draft, announced: wish.announced })
  if (done.ok) throw redirect(`${to('studioCourse', language, params)}?said=${done.value.kind}`, 303)
  if (done.code === 'not-there') notFound()
  const problems =
    done.code === 'problems' ? boxProblems(done.problems, (await draftsOf(course.id)).map(changeOf), language) : []
  const refused: NotPublished = { why: done.code, problems }
  // What was not what one thought is shown as it is now; what was chosen stays chosen.
  const chosen = done.code === 'other-kind' || done.code === 'problems' ? wish.draft : undefined
  const status = done.code === 'problems' || done.code === 'nothing' ? 422 : 409
  return data({ course: await studioCourse(course, language, { page: 1, chosen }), refused }, form.ok ? status : 400)
}

export default function Publication({ actionData }: Route.ComponentProps) {
  return actionData ? <CourseView {...actionData} /> : null
}
