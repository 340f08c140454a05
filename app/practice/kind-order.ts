import * as z from 'zod'
import type { Language } from '#app/i18n/language.ts'
import { kind, type Given } from './kind.ts'
import { oneOf, partIn, readParts } from './parts.ts'
import { randomOf, shuffled } from './random.ts'
import { about, id, label, localized, several } from './shapes.ts'
import { share } from './share.ts'
import { practiceWords } from './words.ts'

const Item = z.strictObject({ id, text: label })
type Asked = { id: string; items: { id: string }[] }

/**
 * Things to be put in order, written in the right one. What counts is what follows what: of all neighbours, how many stand
 * right after one another. Whoever only misplaces one thing keeps the rest, and the order backwards earns nothing.
 */
export const order = kind({
  schema: z.strictObject({ ...about, kind: z.literal('order'), items: several(Item, [3, 8]), because: localized }),
  key: (question) => question.items.map((item) => item.id),
  asked: (question, language) => ({
    items: mixed(question).map((item) => ({ id: item.id, text: item.text[language] })),
  }),
  read: ({ items }, sent) => {
    const places = items.map((_, at) => String(at + 1))
    return readParts(
      items.map((item) => item.id),
      sent,
      (_, value) => oneOf(places, value),
    )
  },
  credit: ({ items }, given) => {
    const follows = items.slice(1).filter((item, at) => placeOf(given, item.id) === placeOf(given, items[at]!.id) + 1)
    return share(follows.length, items.length - 1)
  },
  model: ({ items }) => items.flatMap((item, at) => [item.id, String(at + 1)]),
  reviewed: ({ items, because }, given, language) => ({
    shape: 'parts',
    parts: items.map((item, at) => ({
      id: item.id,
      text: item.text[language],
      given: placed(partIn(given, item.id), language),
      wanted: placed(String(at + 1), language),
      right: placeOf(given, item.id) === at + 1,
      because: '',
    })),
    because: because[language],
  }),
})

const placed = (place: string, language: Language) => place && practiceWords(language)('place', { place })

const placeOf = (given: Given, item: string) => Number.parseInt(partIn(given, item), 10)

/** The same for everybody, and never the right order: where the items stand says nothing about where they belong. */
function mixed<Q extends Asked>({ id: name, items }: Q): Q['items'] {
  const turned = shuffled(items, randomOf(0, name))
  return turned.every((item, at) => item.id === items[at]!.id) ? turned.toReversed() : turned
}
