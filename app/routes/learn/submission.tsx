import { data, redirect } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { attemptNumber } from '#app/learning/attempt-at.ts'
import { enrolled } from '#app/learning/learner.server.ts'
import { attemptPage } from '#app/learning/attempt-page.server.ts'
import { handInQuiz, saveQuiz } from '#app/learning/take-quiz.server.ts'
import { Attempt } from '#app/learning/ui/attempt.tsx'
import { Locked } from '#app/learning/ui/locked.tsx'
import { notFound } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import type { Route } from './+types/submission.ts'
import { enter, lockedPage, onlyPosts } from './enter.ts'

const pageOf = ({ url, params }: Pick<Route.ActionArgs, 'url' | 'params'>) =>
  to('attempt', languageOf(url.pathname), params)

export const middleware: Route.MiddlewareFunction[] = [onlyPosts('attempt')]

/** Hand in an attempt with the answers that come along, and go to the result. */
export async function action(args: Route.ActionArgs) {
  const learner = await enter(args, new URL(pageOf(args), args.url))
  const known = enrolled(learner)
  if (!known) return lockedPage(learner, args.url)
  const at = { quizId: args.params.quiz, number: attemptNumber(args.params.number) ?? notFound() }
  const { blanks, save, ...fields } = await sentFields(args.request)
  const sent = new Map(Object.entries(fields))
  const result = save
    ? await saveQuiz(known, at, sent)
    : await handInQuiz(known, at, { sent, blanksToo: blanks?.[0] === 'on' })
  if (result.ok) throw redirect(pageOf(args) + saidOf(result.value), 303)
  if (result.code === 'not-there') notFound()
  const attempt = (await attemptPage(known, at, languageOf(args.url.pathname))) ?? notFound()
  return data({ attempt, person: known.personId, trouble: result.code }, statusOf[result.code])
}

const statusOf = { unanswered: 422, 'not-an-answer': 422, 'not-under-way': 409, 'too-late': 409 } as const

/** What the page it leads to says besides: that all is saved, or that this was handed in before, by another tab perhaps. */
function saidOf(done: { saved: number } | { handedIn: 'now' | 'before' | 'late' }) {
  if ('saved' in done) return '?said=saved'
  return done.handedIn === 'before' ? '?said=before' : ''
}

export default function Submission({ actionData, params }: Route.ComponentProps) {
  if (!actionData) return null
  if ('locked' in actionData) return <Locked place={actionData.locked} />
  const { attempt, person, trouble } = actionData
  return <Attempt open attempt={attempt} course={params.course} person={person} trouble={trouble} />
}
