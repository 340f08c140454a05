import { isLanguage } from '#app/i18n/language.ts'
import { courseAchievement } from '#app/learning/badges.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { forMachines } from './for-machines.ts'
import type { Route } from './+types/achievement.ts'

/** What a course stands for (Open Badges 3.0, Achievement). */
export async function loader({ params: { language, course } }: Route.LoaderArgs) {
  if (!isLanguage(language)) notFound()
  return forMachines((await courseAchievement(course, language)) ?? notFound())
}
