import * as z from 'zod'
import { chosenIn, offered, readOne } from './choices.ts'
import { kind } from './kind.ts'
import { about, id, localized, several } from './shapes.ts'
import { wholePoint } from './share.ts'

const worths = ['best', 'acceptable', 'harmful'] as const
const credits = { best: wholePoint, acceptable: wholePoint / 2, harmful: 0 } as const

const Wording = z.strictObject({ id, worth: z.enum(worths), text: localized, because: localized })

/** Exactly one best wording, and at least one that does harm. */
const oneBest = (all: z.output<typeof Wording>[]) =>
  all.filter(({ worth }) => worth === 'best').length === 1 && all.some(({ worth }) => worth === 'harmful')

/**
 * What to say in a situation: the best wording earns a whole point, an acceptable one half, a harmful one nothing.
 * `because` tells what comes of each.
 */
export const wording = kind({
  schema: z.strictObject({
    ...about,
    kind: z.literal('wording'),
    options: several(Wording, [3, 5]).refine(oneBest, '@quiz.worths'),
  }),
  key: (question) => question.options.map((option) => `${option.id}:${option.worth}`).toSorted(),
  asked: (question, language) => ({ options: offered(question.options, language) }),
  read: (question, sent) => readOne(question.options, sent),
  credit: (question, given) => {
    const chosen = question.options.find((option) => option.id === given)
    return chosen ? credits[chosen.worth] : 0
  },
  model: (question) => question.options.filter(({ worth }) => worth === 'best').map((option) => option.id),
  reviewed: (question, given, language) => ({
    shape: 'choices',
    options: question.options.map((option) => ({
      id: option.id,
      text: option.text[language],
      chosen: chosenIn(given).has(option.id),
      right: option.worth === 'best',
      worth: option.worth,
      because: option.because[language],
    })),
  }),
})
