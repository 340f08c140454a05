import { data, redirect } from 'react-router'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { planRegrade } from '#app/learning/plan-regrade.server.ts'
import { regradesOf } from '#app/learning/regrades.server.ts'
import { Regrades as View } from '#app/learning/ui/regrades.tsx'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/regrades.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { course } = await requireEditing(context, url, params.course)
  return { course, view: (await regradesOf(course, params.quiz, languageOf(url.pathname))) ?? notFound() }
}

/** Look for what a mended key would change: a dry run. */
export async function action({ context, params, url }: Route.ActionArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const planned = await planRegrade(person, course, params.quiz)
  if (!planned.ok) return data({ refused: planned.code }, 409)
  throw redirect(to('studioRegrade', languageOf(url.pathname), { ...params, regrade: planned.value }), 303)
}

export default function Regrades({ loaderData: { view, course }, actionData }: Route.ComponentProps) {
  return <View view={view} course={course} refused={actionData?.refused} />
}
