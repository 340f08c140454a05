import { data, redirect } from 'react-router'
import * as z from 'zod'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { chooseRelease } from '#app/learning/choose-release.server.ts'
import { enrolled } from '#app/learning/learner.server.ts'
import { Locked } from '#app/learning/ui/locked.tsx'
import { Refused } from '#app/learning/ui/refused.tsx'
import { learningWords } from '#app/learning/words.ts'
import { oneOf, text } from '#app/platform/fields.ts'
import { readForm } from '#app/platform/form.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/release-choice.ts'
import { enter, lockedPage, onlyPosts } from './enter.ts'

const Choice = z.object({ release: text(60), decision: oneOf(['moved', 'kept']) })

const pageOf = ({ url, params }: Pick<Route.ActionArgs, 'url' | 'params'>) =>
  to('learnCourse', languageOf(url.pathname), { course: params.course })

export const middleware: Route.MiddlewareFunction[] = [onlyPosts('learnCourse')]

/** Answer the offer of a newer release. */
export async function action(args: Route.ActionArgs) {
  const page = pageOf(args)
  const learner = await enter(args, new URL(page, args.url))
  const known = enrolled(learner)
  if (!known) return lockedPage(learner, args.url)
  const form = await readForm(args.request, Choice)
  const chosen = form.ok && (await chooseRelease(known, form.value.release, form.value.decision))
  if (!chosen || !chosen.ok) return data({ refused: page }, form.ok ? 409 : 400)
  throw redirect(page, 303)
}

export default function ReleaseChoice({ actionData }: Route.ComponentProps) {
  const say = learningWords(useLanguage())
  if (!actionData) return null
  if ('locked' in actionData) return <Locked place={actionData.locked} />
  return (
    <Refused
      title={say('offer.changed')}
      why={say('offer.changedWhy')}
      back={{ href: actionData.refused, label: say('quiz.onward') }}
    />
  )
}
