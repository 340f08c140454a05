import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { languageOf } from '#app/i18n/language.ts'
import { quizStatistics } from '#app/learning/quiz-statistics.server.ts'
import { StatisticsPage } from '#app/learning/ui/quiz-statistics.tsx'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/statistics.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { course } = await requireEditing(context, url, params.course)
  return { course, statistics: (await quizStatistics(course, params.quiz, languageOf(url.pathname))) ?? notFound() }
}

export default function Statistics({ loaderData }: Route.ComponentProps) {
  return <StatisticsPage {...loaderData} />
}
