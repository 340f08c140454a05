import type { RouterContextProvider } from 'react-router'
import { sendToSignIn, tokenOf } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { openLesson } from '#app/learning/open-lesson.server.ts'
import { forbidden, notFound } from '#app/platform/answers.ts'

type Knock = { context: Readonly<RouterContextProvider>; url: URL; params: { course: string; lesson: string } }

/** A lesson for whoever may read it, signed in or not; others are told that it is not theirs. */
export async function readable({ context, params, url }: Knock) {
  const opened = await openLesson(tokenOf(context), { ...params, language: languageOf(url.pathname) })
  if (opened.ok) return opened.value
  return opened.code === 'not-there' ? notFound() : forbidden()
}

/** The same for who is signed in and leaves something there; others sign in and come back to the lesson. */
export async function enterLesson(knock: Knock) {
  const { course, lesson: slug } = knock.params
  const page = to('lesson', languageOf(knock.url.pathname), { course, lesson: slug })
  const lesson = await readable(knock)
  return { page, lesson, personId: lesson.personId ?? sendToSignIn(new URL(page, knock.url)) }
}
