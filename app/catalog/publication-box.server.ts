import type { Language } from '#app/i18n/language.ts'
import type { Draft } from '#prisma/client.ts'
import type { Change } from './changes.ts'
import { checkDraft } from './check-draft.ts'
import type { CourseProblem, Subject } from './check-course.ts'
import { figureExists } from './content-files.server.ts'
import { changeOf } from './draft-changes.server.ts'
import { besideNow } from './materials.server.ts'
import { planPublication, type Plan } from './plan-publication.server.ts'
import { shownProblem, type ShownProblem } from './shown-problem.ts'
import type { ChangeRow, Kind } from './standing.ts'
import { titleOf } from './title-of.ts'

export type Chosen = { id: string; version: number }[]
export type BoxDraft = {
  id: string
  version: number
  of: { subject: 'lesson' | 'quiz'; id: string; language: Language | '' }
  title: string
  savedAt: string
  chosen: boolean
  stale: boolean
  problems: ShownProblem[]
}
export type BoxProblem = ShownProblem & { of: Subject }
export type PublicationBox = {
  drafts: BoxDraft[]
  kind: Kind | 'problems'
  number: number
  because: ChangeRow[]
  changes: ChangeRow[]
  problems: BoxProblem[]
}

/**
 * What a publication would be, told before it is made. Drafts in which something is wrong are shown with what it is and stay
 * behind; of the others those that were chosen go, and if nothing was chosen yet, all.
 */
export async function publicationBox(
  courseId: string,
  drafts: Draft[],
  language: Language,
  chosen?: Chosen,
): Promise<PublicationBox> {
  const all = drafts.filter(({ origin }) => origin === 'studio')
  const changes = all.map(changeOf)
  const whole = await planPublication(courseId, changes)
  const boxed = all.map((draft, index) => boxDraft(draft, changes[index]!, { whole, changes, language, chosen }))
  const going = changes.filter((_, index) => boxed[index]!.chosen)
  const plan = going.length === changes.length ? whole : await planPublication(courseId, going)
  return { drafts: boxed, ...announced(plan), problems: boxProblems(plan.problems, going, language) }
}

function announced({ weight, edition }: Plan) {
  const number = edition?.number ?? 0
  if (!weight) return { kind: 'problems' as const, number, because: [], changes: [] }
  return { ...weight, number: weight.kind === 'release' ? number + 1 : number }
}

type Around = { whole: Plan; changes: Change[]; language: Language; chosen?: Chosen }

function boxDraft(draft: Draft, change: Change, around: Around): BoxDraft {
  const { subject, id, source } = change
  const language = change.language || around.language
  const problems = checkDraft(change, { figure: figureExists, beside: besideNow(), quizzes: quizIds(around) })
  const stale = around.whole.stale.includes(change)
  const wanted = around.chosen?.some((one) => one.id === draft.id) ?? true
  return {
    id: draft.id,
    version: draft.version,
    of: { subject, id, language: change.language },
    title: titleOf(subject, source, language) || id,
    savedAt: draft.updatedAt.toISOString(),
    chosen: wanted && !stale && problems.length === 0,
    stale,
    problems: problems.map((one) => shownProblem(around.language, source, one)),
  }
}

const quizIds = ({ whole, changes }: Around) => [
  ...(whole.edition?.quizzes.map(({ id }) => id) ?? []),
  ...changes.filter(({ subject }) => subject === 'quiz').map(({ id }) => id),
]

/** Problems of the course as it would be, each beside the text it stands in. */
export function boxProblems(problems: CourseProblem[], changes: Change[], language: Language): BoxProblem[] {
  const sourceOf = ({ subject, id, language }: Subject) =>
    changes.find((one) => one.subject === subject && one.id === id && one.language === (language ?? ''))?.source ?? ''
  return problems.map((one) => ({ ...shownProblem(language, sourceOf(one.of), one), of: one.of }))
}
