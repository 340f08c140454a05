import * as z from 'zod'
import { chosenIn, keyOfOptions, offered, options, readMany, reviewedOptions, rightOnes } from './choices.ts'
import { kind } from './kind.ts'
import { about } from './shapes.ts'
import { share, wholePoint } from './share.ts'

/**
 * Two right options or more: right ones chosen minus wrong ones chosen, over all right ones, never below nothing: ticking
 * everything is no way to a whole point. With `credit: all-or-nothing` only the exact choice counts.
 */
export const multiple = kind({
  schema: z.strictObject({
    ...about,
    kind: z.literal('multiple'),
    credit: z.enum(['partial', 'all-or-nothing']).optional(),
    options: options.refine((all) => rightOnes(all).length >= 2, '@quiz.multiple'),
  }),
  key: (question) => [
    ...keyOfOptions(question),
    ...(question.credit === 'all-or-nothing' ? ['credit:all-or-nothing'] : []),
  ],
  asked: (question, language) => ({ options: offered(question.options, language) }),
  read: (question, sent) => readMany(question.options, sent),
  credit: ({ options: all, credit }, given) => {
    if (!Array.isArray(given)) return 0
    const chosen = chosenIn(given)
    const right = rightOnes(all)
    const hits = right.filter((one) => chosen.has(one.id)).length
    const points = share(hits - (chosen.size - hits), right.length)
    return credit === 'all-or-nothing' && points < wholePoint ? 0 : points
  },
  model: (question) => rightOnes(question.options).map((one) => one.id),
  reviewed: reviewedOptions,
})
