import { data, redirect } from 'react-router'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { applyRegrade } from '#app/learning/apply-regrade.server.ts'
import { regradeOf, regradesOf } from '#app/learning/regrades.server.ts'
import { Regrade } from '#app/learning/ui/regrade.tsx'
import { notFound, postOnly } from '#app/platform/answers.ts'
import type { Route } from './+types/regrade-application.ts'

const pageOf = (url: URL, params: Record<string, string | undefined>) =>
  to('studioRegrade', languageOf(url.pathname), {
    course: params.course ?? '',
    quiz: params.quiz ?? '',
    regrade: params.regrade ?? '',
  })

export const middleware: Route.MiddlewareFunction[] = postOnly(pageOf)

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { course } = await requireEditing(context, url, params.course)
  const regrade = (await regradeOf(course, params.regrade, 1)) ?? notFound()
  const { title } = (await regradesOf(course, params.quiz, languageOf(url.pathname))) ?? notFound()
  return { course, regrade, title }
}

/** Make the changes that a dry run listed. */
export async function action({ context, params, url }: Route.ActionArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const applied = await applyRegrade(person, course, params.regrade)
  if (applied.ok) throw redirect(pageOf(url, params), 303)
  if (applied.code === 'not-there') notFound()
  return data({ refused: applied.code }, 409)
}

export default function RegradeApplication({ loaderData, actionData }: Route.ComponentProps) {
  return <Regrade {...loaderData} refused={actionData?.refused} />
}
