import * as z from 'zod'
import { offered } from './choices.ts'
import { kind } from './kind.ts'
import { oneOf, partIn, readParts } from './parts.ts'
import { about, id, label, localized, several } from './shapes.ts'
import { share } from './share.ts'

const Item = z.strictObject({ id, text: localized, to: id, because: localized })
const Option = z.strictObject({ id, text: label })

/** Things that each belong to one of some others; several may belong to the same. The share that was put right counts. */
export const match = kind({
  schema: z
    .strictObject({
      ...about,
      kind: z.literal('match'),
      items: several(Item, [2, 8]),
      options: several(Option, [2, 8]),
    })
    .check(({ value, issues }) => {
      for (const [at, item] of value.items.entries())
        if (!value.options.some((option) => option.id === item.to))
          issues.push({ code: 'custom', input: item.to, path: ['items', at, 'to'], message: '@quiz.to' })
    }),
  key: (question) => [
    question.items.map((item) => `${item.id}:${item.to}`).toSorted(),
    question.options.map((option) => option.id).toSorted(),
  ],
  asked: (question, language) => ({
    items: offered(question.items, language),
    options: offered(question.options, language),
  }),
  read: ({ items, options }, sent) => {
    const targets = options.map((option) => option.id)
    return readParts(
      items.map((item) => item.id),
      sent,
      (_, value) => oneOf(targets, value),
    )
  },
  credit: ({ items }, given) => share(items.filter((item) => partIn(given, item.id) === item.to).length, items.length),
  model: ({ items }) => items.flatMap((item) => [item.id, item.to]),
  reviewed: ({ items, options }, given, language) => {
    const named = (option: string) => options.find((one) => one.id === option)?.text[language] ?? ''
    return {
      shape: 'parts',
      parts: items.map((item) => ({
        id: item.id,
        text: item.text[language],
        given: named(partIn(given, item.id)),
        wanted: named(item.to),
        right: partIn(given, item.id) === item.to,
        because: item.because[language],
      })),
      because: '',
    }
  },
})
