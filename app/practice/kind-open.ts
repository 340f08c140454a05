import * as z from 'zod'
import { kind } from './kind.ts'
import { id, about, label, localized, several } from './shapes.ts'
import { share } from './share.ts'

/** The longest open answer: some pages of it. */
export const longestOpenAnswer = 10_000

const Criterion = z.strictObject({ id, text: label, points: z.number().int().min(1).max(20) })

/**
 * Some sentences, typed, which somebody who teaches marks against a rubric: so many points at most for each criterion, and
 * all of them together make the whole point. `example` is an answer that would do well, shown afterwards.
 */
export const open = kind({
  schema: z.strictObject({
    ...about,
    kind: z.literal('open'),
    rubric: several(Criterion, [1, 8]),
    example: localized,
  }),
  key: ({ rubric }) => rubric.map((one) => `${one.id}:${one.points}`).toSorted(),
  asked: ({ rubric }, language) => ({
    rubric: rubric.map((one) => ({ id: one.id, text: one.text[language], points: one.points })),
  }),
  read: (_, sent) => {
    if (sent.length > 1) return null
    // NUL cannot be stored.
    const text = (sent[0] ?? '').replaceAll('\0', '').trim()
    return text.length > longestOpenAnswer ? null : text
  },
  credit: (_, given) => (typeof given === 'string' && given.trim() !== '' ? null : 0),
  model: (question) => [question.example.it],
  reviewed: (question, given, language) => ({
    shape: 'open',
    typed: typeof given === 'string' ? given : '',
    example: question.example[language],
    rubric: question.rubric.map((one) => ({ id: one.id, text: one.text[language], points: one.points, given: null })),
    comment: '',
  }),
})

type Rubric = readonly { id: string; points: number }[]

/** What a trainer's marks are worth in hundredths of a point; null when one is missing or out of bounds. */
export function marksWorth(rubric: Rubric, marks: Readonly<Record<string, number>>): number | null {
  const given = rubric.map((one) => ({ most: one.points, points: Object.hasOwn(marks, one.id) ? marks[one.id]! : -1 }))
  if (given.some(({ most, points }) => !Number.isInteger(points) || points < 0 || points > most)) return null
  const most = given.reduce((sum, one) => sum + one.most, 0)
  return share(
    given.reduce((sum, one) => sum + one.points, 0),
    most,
  )
}
