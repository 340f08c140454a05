import * as z from 'zod'

/** What may be seen of an attempt: how many points, which answers were right, and the right answers with their reasons. */
export const things = ['points', 'verdicts', 'solutions'] as const
export type Thing = (typeof things)[number]

/**
 * When somebody looks back at an attempt: while another one is under way, after handing in (with another still to come),
 * later (passed, or none left to come), after the quiz has closed.
 */
export const moments = ['during', 'after', 'later', 'closed'] as const
export type Moment = (typeof moments)[number]

/** Which attempt counts. Whatever it says: a quiz once passed stays passed. */
export const keeps = ['highest', 'last', 'first', 'mean'] as const
export type Keep = (typeof keeps)[number]

/** A word that groups questions into a bank. */
export const Tag = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '@id')
  .max(40)

const shown = z.array(z.enum(things)).max(things.length).optional()

/** What an author may settle for a whole quiz. All of it may be left out: without it a quiz is as open as it can be. */
export const quizSettings = {
  attempts: z
    .strictObject({
      limit: z.number().int().min(1).max(100).optional(),
      delay: z.number().int().min(1).max(43_200).optional(),
    })
    .optional(),
  minutes: z.number().int().min(1).max(600).optional(),
  closes: z.iso.datetime({ offset: true, error: '@quiz.moment' }).optional(),
  keep: z.enum(keeps).optional(),
  draw: z.record(Tag, z.number().int().min(1).max(50)).optional(),
  shuffle: z.enum(['options', 'questions', 'both']).optional(),
  show: z.strictObject({ during: shown, after: shown, later: shown, closed: shown }).optional(),
}

const Settings = z.object(quizSettings)
export type QuizSettings = z.output<typeof Settings>

type Tagged = { tags?: string[] | undefined }

/** What is wrong with the settings of a quiz as a whole: the field, and what is allowed there. */
export function settingsProblems({ draw = {}, ...quiz }: QuizSettings & { questions: readonly Tagged[] }) {
  const drawn = (question: Tagged) => (question.tags ?? []).filter((tag) => Object.hasOwn(draw, tag))
  const inBank = (tag: string) => quiz.questions.filter((question) => question.tags?.includes(tag)).length
  return [
    ...Object.entries(draw)
      .filter(([tag, count]) => inBank(tag) < count)
      .map(([tag]) => ({ path: ['draw', tag], message: '@quiz.draw' })),
    ...quiz.questions.flatMap((question, at) =>
      drawn(question).length > 1 ? [{ path: ['questions', at, 'tags'], message: '@quiz.oneBank' }] : [],
    ),
    ...(quiz.show?.closed && !quiz.closes ? [{ path: ['show', 'closed'], message: '@quiz.closes' }] : []),
  ]
}

/**
 * The settings that change what has to be done to pass: with other ones it is no mere correction. How it is shown (the
 * order, what may be seen when) is. Null when there are none, so that a quiz without settings is what it always was.
 */
export function settingsKey(quiz: QuizSettings & { questions: readonly (Tagged & { id: string })[] }) {
  const { attempts, minutes, closes, keep, draw } = quiz
  if (!attempts && !minutes && !closes && !keep && !draw) return null
  const banks = Object.keys(draw ?? {}).toSorted()
  const bankOf = (tag: string) => quiz.questions.filter(({ tags }) => tags?.includes(tag)).map(({ id }) => id)
  return { attempts, minutes, closes, keep, draw, banks: banks.map((tag) => [tag, bankOf(tag).toSorted()]) }
}

/** What may be seen of an attempt at some moment: everything, where nothing else is said. */
export const shownAt = ({ show }: QuizSettings, moment: Moment): ReadonlySet<Thing> => new Set(show?.[moment] ?? things)
