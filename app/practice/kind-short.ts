import * as z from 'zod'
import { accepts, keyOfTyped, typedAnswer } from './accepts.ts'
import { kind } from './kind.ts'
import { typedText } from './parts.ts'
import { about, localized } from './shapes.ts'
import { share } from './share.ts'

/** One or two words, typed: a whole point when they are accepted. Case, accents and apostrophes never count. */
export const short = kind({
  schema: z.strictObject({ ...about, kind: z.literal('short'), ...typedAnswer, because: localized }),
  key: keyOfTyped,
  asked: () => ({}),
  read: (_, sent) => (sent.length > 1 ? null : typedText(sent[0] ?? '')),
  credit: (question, given) => share(typeof given === 'string' && accepts(question, given) ? 1 : 0, 1),
  model: (question) => [question.accept.it[0]!],
  reviewed: (question, given, language) => ({
    shape: 'typed',
    typed: typeof given === 'string' ? given : '',
    accepted: question.accept[language],
    because: question.because[language],
  }),
})
