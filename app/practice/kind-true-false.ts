import * as z from 'zod'
import { readOne } from './choices.ts'
import { kind } from './kind.ts'
import { about, localized } from './shapes.ts'
import { share } from './share.ts'
import { practiceWords } from './words.ts'

const both = [{ id: 'true' }, { id: 'false' }] as const

/** A statement that is true or false: a whole point or nothing. */
export const trueFalse = kind({
  schema: z.strictObject({ ...about, kind: z.literal('true-false'), right: z.boolean(), because: localized }),
  key: (question) => [question.right],
  asked: (_, language) => ({ options: both.map(({ id }) => ({ id, text: practiceWords(language)(id) })) }),
  read: (_, sent) => readOne([...both], sent),
  credit: (question, given) => share(given === String(question.right) ? 1 : 0, 1),
  model: (question) => [String(question.right)],
  reviewed: (question, given, language) => ({
    shape: 'choices',
    options: both.map(({ id }) => ({
      id,
      text: practiceWords(language)(id),
      chosen: given === id,
      right: id === String(question.right),
      because: id === String(question.right) ? question.because[language] : '',
    })),
  }),
})
