import * as z from 'zod'
import type { Language, Localized } from '#app/i18n/language.ts'
import type { Given, ReviewedAnswer } from './kind.ts'
import { id, localized, several } from './shapes.ts'

const Option = z.strictObject({ id, right: z.boolean().default(false), text: localized, because: localized })

/** Three to five options, some of them right. */
export const options = several(Option, [3, 5])

type Choice = z.output<typeof Option>
type Choices = { options: Choice[] }

/** The right ones among several things. */
export const rightOnes = <T extends { right: boolean }>(all: T[]) => all.filter((one) => one.right)

export const keyOfOptions = ({ options: all }: { options: { id: string; right: boolean }[] }) =>
  all.map(({ id: name, right }) => `${name}:${right}`).toSorted()

/** The options as they are offered. */
export const offered = (all: { id: string; text: Localized }[], language: Language) =>
  all.map((option) => ({ id: option.id, text: option.text[language] }))

/** One of some ids, or '' for none; null for anything else. */
export function readOne(all: { id: string }[], sent: string[]): string | null {
  const chosen = new Set(sent.filter((value) => value !== ''))
  if (chosen.size > 1 || [...chosen].some((value) => !all.some((one) => one.id === value))) return null
  return [...chosen][0] ?? ''
}

/** Some ids out of several, each once, in an order that does not depend on who clicked what first; null for anything else. */
export function readMany(all: { id: string }[], sent: string[]): string[] | null {
  const chosen = [...new Set(sent.filter((value) => value !== ''))]
  return chosen.every((value) => all.some((one) => one.id === value)) ? chosen.toSorted() : null
}

/** The chosen ids, whatever shape the answer has. */
export const chosenIn = (given: Given): ReadonlySet<string> =>
  new Set(typeof given === 'string' ? [given] : Array.isArray(given) ? given : [])

export const reviewedOptions = ({ options: all }: Choices, given: Given, language: Language) => {
  const chosen = chosenIn(given)
  return {
    shape: 'choices',
    options: all.map((option) => ({
      id: option.id,
      text: option.text[language],
      chosen: chosen.has(option.id),
      right: option.right,
      because: option.because[language],
    })),
  } satisfies ReviewedAnswer
}
