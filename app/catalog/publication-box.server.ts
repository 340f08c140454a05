import type { Language } from '#app/i18n/language.ts'
import type { Draft } from '#prisma/client.ts'
import type { Change } from './changes.ts'
import { checkDraft } from './check-draft.ts'
import type { CourseProblem, Subject } from './check-course.ts'
import { figureExists } from './content-files.server.ts'
import { changeOf } from './draft-changes.server.ts'
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
  const correcting = plan.weight?.kind === 'correction' || plan.weight?.kind === 'nothing'
  return {
    drafts: boxed,
    kind: plan.weight?.kind ?? 'problems',
    number: (plan.edition?.number ?? 0) + (correcting ? 0 : 1),
    because: plan.weight?.because ?? [],
    changes: plan.weight?.changes ?? [],
    problems: boxProblems(plan.problems, going, language),
  }
}

type Around = { whole: Plan; changes: Change[]; language: Language; chosen?: Chosen }

function boxDraft(draft: Draft, change: Change, { whole, changes, language, chosen }: Around): BoxDraft {
  const quizzes = [...(whole.edition?.quizzes ?? []), ...changes.filter(({ subject }) => subject === 'quiz')]
  const problems = checkDraft(change, { figure: figureExists, quizzes: quizzes.map(({ id }) => id) })
  const stale = whole.stale.includes(change)
  const fit = problems.length === 0 && !stale
  return {
    id: draft.id,
    version: draft.version,
    of: { subject: change.subject, id: change.id, language: change.language },
    title: titleOf(change.subject, change.source, change.language || language) || change.id,
    savedAt: draft.updatedAt.toISOString(),
    chosen: fit && (chosen?.some(({ id }) => id === draft.id) ?? true),
    stale,
    problems: problems.map((one) => shownProblem(language, change.source, one)),
  }
}

/** Problems of the course as it would be, each beside the text it stands in. */
export function boxProblems(problems: CourseProblem[], changes: Change[], language: Language): BoxProblem[] {
  const sourceOf = ({ subject, id, language: own = '' }: Subject & { language?: string }) =>
    changes.find((one) => one.subject === subject && one.id === id && one.language === own)?.source ?? ''
  return problems.map((one) => ({ ...shownProblem(language, sourceOf(one.of), one), of: one.of }))
}
