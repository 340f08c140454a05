import * as z from 'zod'
import { keyOfOptions, offered, options, readOne, reviewedOptions, rightOnes } from './choices.ts'
import { kind } from './kind.ts'
import { about } from './shapes.ts'
import { share } from './share.ts'

/** One right option out of several: a whole point for it, nothing for another. */
export const single = kind({
  schema: z.strictObject({
    ...about,
    kind: z.literal('single'),
    options: options.refine((all) => rightOnes(all).length === 1, '@quiz.single'),
  }),
  key: keyOfOptions,
  asked: (question, language) => ({ options: offered(question.options, language) }),
  read: (question, sent) => readOne(question.options, sent),
  credit: (question, given) => share(rightOnes(question.options).some((one) => one.id === given) ? 1 : 0, 1),
  model: (question) => rightOnes(question.options).map((one) => one.id),
  reviewed: reviewedOptions,
})
