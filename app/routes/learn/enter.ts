import type { RouterContextProvider } from 'react-router'
import { data, redirect } from 'react-router'
import { sendToSignIn, tokenOf } from '#app/identity/visit.server.ts'
import { pathOf, type Address } from '#app/i18n/addresses.ts'
import { languageOf, type Localized } from '#app/i18n/language.ts'
import { slugIn, type Slugs } from '#app/learning/journey-row.ts'
import { learnerAtCourse, type Learner } from '#app/learning/learner.server.ts'
import type { LockedPlace } from '#app/learning/ui/locked.tsx'
import { notFound } from '#app/platform/answers.ts'

type Knock = { context: Readonly<RouterContextProvider>; url: URL; params: { course: string } }

/** Whoever stands at a course's address, signed in: others are sent to sign in and come back to `page`. */
export async function enter({ context, params, url }: Knock, page = url) {
  const learner = (await learnerAtCourse(tokenOf(context), params.course)) ?? notFound()
  if (!learner.personId) sendToSignIn(page)
  return learner as Learner & { personId: string }
}

/** A course that does not open, as a page of status 403. */
export function lockedPage(learner: Learner, url: URL) {
  const why = learner.access === 'closed' ? ('closed' as const) : ('locked' as const)
  const place: LockedPlace = { why, courseSlugs: learner.courseSlugs, visitor: false, here: url.pathname }
  return data({ locked: place }, 403)
}

/** Where a page below a course stands in each language; a former or other-language word of the address leads there. */
export function addressOf(
  address: Address,
  course: Slugs,
  knock: { url: URL; params: Record<string, string | undefined> },
) {
  const at = (language: 'it' | 'en') => pathOf(address, language, { ...knock.params, course: slugIn(course, language) })
  const alternates: Localized = { it: at('it'), en: at('en') }
  const here = alternates[languageOf(knock.url.pathname)]
  if (knock.params.course !== slugIn(course, languageOf(knock.url.pathname)))
    throw redirect(here + knock.url.search, 301)
  return alternates
}

/** Says to a person's own browser that it may keep the page for when the network is gone (`public/offline.js`). */
export const copyFor = (personId: string) => ({ 'Copy-For': personId })

/** Middleware of a door that only takes posts: whoever merely opens its address is led to the page it belongs to. */
export const onlyPosts =
  (page: Address) =>
  ({ request, params }: { request: Request; params: Record<string, string | undefined> }) => {
    if (request.method === 'GET' || request.method === 'HEAD')
      throw redirect(pathOf(page, languageOf(new URL(request.url).pathname), params))
  }
