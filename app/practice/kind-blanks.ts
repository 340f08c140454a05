import * as z from 'zod'
import type { Language } from '#app/i18n/language.ts'
import { accepts, keyOfTyped, typedAnswer } from './accepts.ts'
import { keyOfOptions, offered, rightOnes } from './choices.ts'
import { kind } from './kind.ts'
import { oneOf, partIn, readParts, typedText } from './parts.ts'
import { about, id, label, localized, several } from './shapes.ts'
import { share } from './share.ts'
import { practiceWords } from './words.ts'

const Option = z.strictObject({ id, right: z.boolean().default(false), text: label })
const Chosen = z.strictObject({
  id,
  options: several(Option, [2, 6]).refine((all) => rightOnes(all).length === 1, '@quiz.single'),
  because: localized,
})
const Typed = z.strictObject({ id, ...typedAnswer, because: localized })
const Gap = z.union([Chosen, Typed], '@quiz.gap')
type Gap = z.output<typeof Gap>

/** Where a gap stands in a sentence: its id in square brackets. */
const marks = /\[([^[\]]*)\]/g
const gapsIn = (sentence: string) => [...sentence.matchAll(marks)].map(([, gap]) => gap!).toSorted()

type Piece = { at: number; text: string } | { at: number; gap: string; options: ReturnType<typeof offered> | null }

/** A sentence with gaps, each chosen from a list or typed. The share of gaps filled rightly counts. */
export const blanks = kind({
  schema: z
    .strictObject({ ...about, kind: z.literal('blanks'), sentence: localized, gaps: several(Gap, [1, 8]) })
    .check(({ value, issues }) => {
      const ids = value.gaps.map((gap) => gap.id).toSorted()
      for (const language of ['it', 'en'] as const)
        if (gapsIn(value.sentence[language]).join() !== ids.join())
          issues.push({ code: 'custom', input: '', path: ['sentence', language], message: '@quiz.gaps' })
    }),
  key: (question) =>
    question.gaps
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((gap) => [gap.id, 'options' in gap ? keyOfOptions(gap) : keyOfTyped(gap)]),
  asked: ({ sentence, gaps }, language): { pieces: Piece[] } => ({
    // Split by its marks, a sentence is text and gaps by turns.
    pieces: sentence[language]
      .split(marks)
      .map((text, at) => (at % 2 > 0 ? { at, gap: text, options: offeredIn(gaps, text, language) } : { at, text })),
  }),
  read: ({ gaps }, sent) =>
    readParts(
      gaps.map((gap) => gap.id),
      sent,
      (name, value) => fitting(gapOf(gaps, name), value),
    ),
  credit: ({ gaps }, given) => share(gaps.filter((gap) => fills(gap, partIn(given, gap.id))).length, gaps.length),
  model: ({ gaps }) =>
    gaps.flatMap((gap) => [gap.id, 'options' in gap ? rightOnes(gap.options)[0]!.id : gap.accept.it[0]!]),
  reviewed: ({ sentence, gaps }, given, language) => ({
    shape: 'parts',
    parts: inOrder(gaps, sentence[language]).map((gap, at) => ({
      id: gap.id,
      text: practiceWords(language)('gap', { number: at + 1 }),
      given: said(gap, partIn(given, gap.id), language),
      wanted: fillOf(gap, language),
      right: fills(gap, partIn(given, gap.id)),
      because: gap.because[language],
    })),
    because: practiceWords(language)('whole', { sentence: solved(gaps, sentence[language], language) }),
  }),
})

const gapOf = (gaps: Gap[], name: string) => gaps.find((gap) => gap.id === name)

const inOrder = (gaps: Gap[], sentence: string) =>
  gaps.toSorted((a, b) => sentence.indexOf(`[${a.id}]`) - sentence.indexOf(`[${b.id}]`))

function offeredIn(gaps: Gap[], name: string, language: Language) {
  const gap = gapOf(gaps, name)
  return gap && 'options' in gap ? offered(gap.options, language) : null
}

function fitting(gap: Gap | undefined, value: string) {
  if (!gap) return null
  if (!('options' in gap)) return typedText(value)
  return oneOf(
    gap.options.map((option) => option.id),
    value,
  )
}

const fills = (gap: Gap, value: string) =>
  'options' in gap ? rightOnes(gap.options).some((option) => option.id === value) : accepts(gap, value)

const said = (gap: Gap, value: string, language: Language) =>
  'options' in gap ? (gap.options.find((option) => option.id === value)?.text[language] ?? '') : value

const fillOf = (gap: Gap, language: Language) =>
  'options' in gap ? rightOnes(gap.options)[0]!.text[language] : gap.accept[language][0]!

const solved = (gaps: Gap[], sentence: string, language: Language) =>
  sentence.replace(marks, (_, name: string) => fillOf(gapOf(gaps, name)!, language))
