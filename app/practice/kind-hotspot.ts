import * as z from 'zod'
import type { Language } from '#app/i18n/language.ts'
import { keyOfOptions, readOne, reviewedOptions, rightOnes } from './choices.ts'
import { kind, type Picture } from './kind.ts'
import { about, id, label, localized, several } from './shapes.ts'
import { share } from './share.ts'

const percent = z.number().min(0).max(100)
const place = z
  .tuple([percent, percent, percent.min(1), percent.min(1)])
  .refine(([left, top, width, height]) => left + width <= 100 && top + height <= 100, '@quiz.place')

const Spot = z.strictObject({ id, right: z.boolean().default(false), at: place, text: label, because: localized })

/** A picture of ours. That it is there is checked where quizzes are published: this file reads no folder. */
const picture = z.strictObject({
  src: z.string().regex(/^\/figures\/(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.(?:svg|png|jpg|webp|avif)$/, '@figure'),
  alt: localized,
})

type Shown = { src: string; alt: { it: string; en: string } }
const shown = ({ src, alt }: Shown, language: Language): Picture => ({ src, alt: alt[language] })

/** A place on a picture: a whole point for the right one. Each place has a name, so that it can be chosen without seeing it. */
export const hotspot = kind({
  schema: z.strictObject({
    ...about,
    kind: z.literal('hotspot'),
    picture,
    areas: several(Spot, [2, 8]).refine((all) => rightOnes(all).length === 1, '@quiz.single'),
  }),
  key: (question) => [...keyOfOptions({ options: question.areas }), question.picture.src],
  asked: (question, language) => ({
    picture: shown(question.picture, language),
    areas: question.areas.map((area) => ({ id: area.id, text: area.text[language], at: area.at })),
  }),
  read: (question, sent) => readOne(question.areas, sent),
  credit: (question, given) => share(rightOnes(question.areas).some((area) => area.id === given) ? 1 : 0, 1),
  model: (question) => rightOnes(question.areas).map((area) => area.id),
  reviewed: (question, given, language) => ({
    ...reviewedOptions({ options: question.areas }, given, language),
    picture: {
      ...shown(question.picture, language),
      areas: question.areas.map((area) => ({ id: area.id, text: area.text[language], at: area.at })),
    },
  }),
})
