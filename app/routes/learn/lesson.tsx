import { data, redirect } from 'react-router'
import { tokenOf } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf, type Localized } from '#app/i18n/language.ts'
import { slugIn } from '#app/learning/journey-row.ts'
import { readLesson, type LockedLesson } from '#app/learning/read-lesson.server.ts'
import { LessonPage } from '#app/learning/ui/lesson-page.tsx'
import { Locked, type LockedPlace } from '#app/learning/ui/locked.tsx'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/lesson.ts'
import { copyFor } from './enter.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const lesson = (await readLesson(tokenOf(context), { ...params, language })) ?? notFound()
  const at = (tongue: 'it' | 'en') =>
    to('lesson', tongue, { course: slugIn(lesson.courseSlugs, tongue), lesson: slugIn(lesson.lessonSlugs, tongue) })
  const alternates: Localized = { it: at('it'), en: at('en') }
  // A former word of the address, or the other language's, leads to today's.
  if (alternates[language] !== to('lesson', language, params)) throw redirect(alternates[language], 301)
  if (lesson.locked) return data({ locked: placeOf(lesson, url), alternates }, 403)
  return data({ lesson, alternates }, { headers: lesson.pinned && lesson.personId ? copyFor(lesson.personId) : {} })
}

const placeOf = ({ locked, courseSlugs, personId }: LockedLesson, url: URL): LockedPlace => ({
  why: locked,
  courseSlugs,
  visitor: personId === null,
  here: url.pathname,
})

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export default function Lesson({ loaderData }: Route.ComponentProps) {
  if ('locked' in loaderData) return <Locked place={loaderData.locked} />
  return <LessonPage lesson={loaderData.lesson} />
}
