import * as z from 'zod'
import { decimal } from '#app/i18n/format.ts'
import { languages, type Language } from '#app/i18n/language.ts'
import { fold } from './fold.ts'
import { kind, type Given } from './kind.ts'
import { numberIn } from './number-in.ts'
import { partIn, readParts, typedText } from './parts.ts'
import { about, label, localized } from './shapes.ts'
import { share } from './share.ts'

const writable = (value: number) => Math.abs(value) <= 1e12 && /^-?\d+(?:\.\d{1,6})?$/.test(String(value))
const number = z.number().refine(writable, '@quiz.answer')
const percent = z.string().regex(/^\d{1,2}(?:\.\d{1,2})?\s?%$/, '@quiz.tolerance')

const schema = z.strictObject({
  ...about,
  kind: z.literal('numeric'),
  answer: number,
  tolerance: z.union([number.nonnegative(), percent], '@quiz.tolerance').optional(),
  unit: label.optional(),
  because: localized,
})
type Numeric = z.output<typeof schema>

/**
 * A number: a whole point within the tolerance, which is a number of its own or a percentage of the answer, bounds
 * included. Kept as it was typed, together with the language of the page, for that says what a comma means.
 */
export const numeric = kind({
  schema,
  key: (question) => [question.answer, toleranceOf(question)],
  asked: (question, language) => ({ unit: question.unit?.[language] ?? '' }),
  read: (_, sent) => {
    if (sent.length > 2) return null
    const given = readParts(languages, sent, (_language, value) => typedText(value))
    return given && Object.fromEntries(Object.entries(given).filter(([language]) => language === (sent[0] ?? 'it')))
  },
  credit: (question, given) => share(isNear(question, given) ? 1 : 0, 1),
  model: (question) => ['it', String(question.answer).replace('.', ',')],
  reviewed: (question, given, language) => ({
    shape: 'typed',
    typed: languages.map((one) => partIn(given, one)).join(''),
    accepted: [wanted(question, language)],
    because: question.because[language],
  }),
})

const toleranceOf = ({ answer, tolerance = 0 }: Numeric) =>
  typeof tolerance === 'number' ? tolerance : (Math.abs(answer) * Number.parseFloat(tolerance)) / 100

function isNear(question: Numeric, given: Given) {
  const numbers = languages.map((language) => numberIn(bare(partIn(given, language), question), language))
  // Adding a ten-billionth: 0.1 + 0.2 must be near 0.3 on every machine.
  const near = toleranceOf(question) + 1e-10 * Math.max(1, Math.abs(question.answer))
  return numbers.some((value) => value !== null && Math.abs(value - question.answer) <= near)
}

/** What was typed without its unit, which some write and some do not; with another unit it is left whole, and is no number. */
function bare(typed: string, { unit }: Numeric) {
  const units = (unit ? [unit.it, unit.en] : ['%', '€']).map(fold)
  const [, amount, rest] = /^(?:€\s*)?([^\p{L}%€°]*)(.*)$/su.exec(typed.trim())!
  return units.includes(fold(rest!)) || rest === '' ? amount! : typed
}

function wanted(question: Numeric, language: Language) {
  const near = toleranceOf(question)
  const unit = question.unit ? ` ${question.unit[language]}` : ''
  return `${decimal(question.answer, language, 6)}${near > 0 ? ` ± ${decimal(near, language, 6)}` : ''}${unit}`
}
