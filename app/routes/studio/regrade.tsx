import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { languageOf } from '#app/i18n/language.ts'
import { regradeOf, regradesOf } from '#app/learning/regrades.server.ts'
import { Regrade as View } from '#app/learning/ui/regrade.tsx'
import { notFound } from '#app/platform/answers.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import type { Route } from './+types/regrade.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { course } = await requireEditing(context, url, params.course)
  const regrade = (await regradeOf(course, params.regrade, pageNumber(url))) ?? notFound()
  if (regrade.quizId !== params.quiz) notFound()
  const { title } = (await regradesOf(course, params.quiz, languageOf(url.pathname))) ?? notFound()
  return { course, regrade, title }
}

export default function Regrade({ loaderData }: Route.ComponentProps) {
  return <View {...loaderData} />
}
