import { checkDraft, isAbout } from './check-draft.ts'
import { figureExists } from './content-files.server.ts'
import { changeOf, draftsOf } from './draft-changes.server.ts'
import type { Place } from './draft-place.ts'
import { besideNow } from './materials.server.ts'
import { planPublication } from './plan-publication.server.ts'

/**
 * What stands between a text and its publication, beside the course's other drafts; `own`: it is wrong by itself, so that it
 * cannot be drawn either.
 */
export async function textProblems(place: Place, source: string) {
  const drafts = (await draftsOf(place.courseId)).filter(({ origin }) => origin === 'studio').map(changeOf)
  const this_ = { ...place, source, base: null }
  const others = drafts.filter((one) => !isSame(one, place))
  const { edition, problems } = await planPublication(place.courseId, [...others, this_])
  const quizzes = [...(edition?.quizzes ?? []), ...others.filter(({ subject }) => subject === 'quiz')]
  const own = checkDraft(this_, { figure: figureExists, beside: besideNow(), quizzes: quizzes.map(({ id }) => id) })
  return { own: own.length > 0, problems: own.length > 0 ? own : problems.filter((one) => isAbout(one, place)) }
}

const isSame = (one: { subject: string; id: string; language: string }, place: Place) =>
  one.subject === place.subject && one.id === place.id && one.language === place.language
