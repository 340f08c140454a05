import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blanks, hotspot, match, numeric, order, trueFalse, wording } from '#tests/helpers/question-kinds.ts'
import { multiple, short, single } from '#tests/helpers/quizzes.ts'
import { openQuestions, reviewedQuestions } from './attempt-page.ts'
import { fold } from './fold.ts'
import { credit, grade } from './grade.ts'
import { keyHash, versionId } from './quiz-hash.ts'
import { modelAnswer, Quiz, type Question } from './questions.ts'
import { responseOf, type Response, type Responses } from './responses.ts'

const runs = { numRuns: 150 }
const ids = ['a', 'b', 'c', 'd', 'constructor'] as const

/** Some of the five options, at least three, at least so many of them right. */
const someOptions = (least: number, most: number) =>
  fc
    .tuple(fc.shuffledSubarray([...ids], { minLength: 3 }), fc.integer({ min: least, max: most }))
    .map(([names, right]) =>
      names.map((id, at) => ({ id, right: at < right, text: both(id), because: both('perché') })),
    )
const both = (text: string) => ({ it: text, en: text })
const word = fc.stringMatching(/^[a-zà-ù]{1,12}$/)

/** A question of any kind, right in itself. */
const question: fc.Arbitrary<Question> = fc.oneof(
  someOptions(1, 1).map((options) => ({ ...single('q'), options })),
  fc
    .tuple(someOptions(2, 3), fc.constantFrom('partial' as const, 'all-or-nothing' as const))
    .map(([options, how]) => ({ ...multiple('q'), options, credit: how })),
  fc.boolean().map((right) => ({ ...trueFalse('q'), right })),
  fc.shuffledSubarray(wording('q').options, { minLength: 3 }).map((options) => ({ ...wording('q'), options })),
  fc.shuffledSubarray(order('q').items, { minLength: 3 }).map((items) => ({ ...order('q'), items })),
  fc.shuffledSubarray(match('q').items, { minLength: 2 }).map((items) => ({ ...match('q'), items })),
  fc.tuple(word, word).map(([it, en]) => ({
    ...blanks('q'),
    gaps: [blanks('q').gaps[0]!, { id: 'when', accept: { it: [it], en: [en] }, because: both('perché') }],
  })),
  fc
    .tuple(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), fc.constantFrom(undefined, 0, 2.5, '10%'))
    .map(([whole, tolerance]) => ({ ...numeric('q'), answer: whole / 100, tolerance })),
  fc
    .tuple(word, word, fc.constantFrom('none' as const, 'small' as const))
    .map(([it, en, typos]) => ({ ...short('q'), accept: { it: [it], en: [en] }, typos })),
  fc.constant(hotspot('q')),
)
const named = (all: Question[]) => all.map((one, at) => ({ ...one, id: `q-${at}` }))
const quiz = fc
  .tuple(fc.array(fc.tuple(question, fc.boolean()), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 100 }))
  .map(([all, passPercent]) => ({
    id: 'quiz',
    title: both('Quiz'),
    passPercent,
    questions: named(all.map(([one, certainty]) => ({ ...one, certainty }))),
  }))
const sent = fc.array(
  fc.oneof(
    fc.constantFrom(...ids, 'x', 'y', 'fact', 'view', 'what', 'when', 'it', '1', '2', '3', 'true', ''),
    fc.string(),
  ),
  { maxLength: 8 },
)
const junk = fc.anything({ withNullPrototype: true }) as fc.Arbitrary<Response>
const rightOf = (all: Question[]): Responses =>
  Object.fromEntries(all.map((one) => [one.id, responseOf(one, modelAnswer(one))!]))

test('whatever an author may write, the right answers earn everything, and passing asks for no more', () => {
  fc.assert(
    fc.property(quiz, (any) => {
      expect(Quiz.safeParse(any).error).toBeUndefined()
      const { points, outOf, passed } = grade(any, rightOf(any.questions))
      expect([points, passed]).toEqual([outOf, true])
    }),
    runs,
  )
})

test('whatever is sent is refused or earns a whole number from 0 to 100, always the same, and can be looked at again', () => {
  fc.assert(
    fc.property(question, sent, (one, values) => {
      const response = responseOf(one, values)
      if (response === null) return
      const points = credit(one, response)!
      expect(Number.isInteger(points) && points >= 0 && points <= 100).toBe(true)
      expect(credit(structuredClone(one), structuredClone(response))).toBe(points)
      const answers = [{ questionId: one.id, response }]
      expect(reviewedQuestions({ ...aQuizOf(one) }, answers, 'it')[0]).toMatchObject({ points, right: points === 100 })
      expect(JSON.parse(JSON.stringify(response))).toEqual(response)
    }),
    { numRuns: 400 },
  )
})

const aQuizOf = (one: Question): Quiz => ({ id: 'quiz', title: both('Quiz'), passPercent: 50, questions: [one] })

test('junk in the place of an answer is worth nothing or something, and never breaks the grade', () => {
  fc.assert(
    fc.property(question, junk, (one, response) => {
      if (response === null || response === undefined) return
      const { points } = grade(aQuizOf(one), { q: response })
      expect(Number.isInteger(points) && points >= 0 && points <= 100).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('the order of questions, options and keys changes neither points nor what is asked', () => {
  fc.assert(
    fc.property(quiz, sent, (any, values) => {
      const given = Object.fromEntries(
        any.questions.flatMap((one) => [responseOf(one, values)].flatMap((r) => (r === null ? [] : [[one.id, r]]))),
      ) as Responses
      const turned = { ...any, questions: any.questions.map(turnedRound).toReversed() }
      expect(grade(turned, backwards(given) as Responses)).toEqual(grade(any, given))
      expect(keyHash(turned)).toBe(keyHash(any))
      expect(versionId(backwards(any) as Quiz)).toBe(versionId(any))
    }),
    runs,
  )
})

/** The same question with its options the other way round; what is to be put in order stays as it is written. */
function turnedRound(one: Question): Question {
  if (one.kind === 'match') return { ...one, items: one.items.toReversed(), options: one.options.toReversed() }
  if ('options' in one) return { ...one, options: (one.options as object[]).toReversed() } as Question
  return one.kind === 'blanks' ? { ...one, gaps: one.gaps.toReversed() } : one
}

const backwards = (value: object): object =>
  Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]: [string, unknown]) => [
        key,
        part && typeof part === 'object' && !Array.isArray(part) ? backwards(part) : part,
      ]),
  )

test('how sure somebody says to be never changes a point', () => {
  fc.assert(
    fc.property(question, sent, fc.constantFrom('', '1', '2', '3'), (one, values, sure) => {
      const plain = responseOf({ ...one, certainty: false }, values)
      const marked = responseOf({ ...one, certainty: true }, [...values, sure])
      expect(marked === null).toBe(plain === null)
      expect([marked].map((r) => r === null || credit(one, r))).toEqual(
        [plain].map((r) => r === null || credit(one, r)),
      )
    }),
    runs,
  )
})

test('no kind of question tells before handing in what is right, or why', () => {
  fc.assert(
    fc.property(quiz, (any) => {
      const told = JSON.stringify(openQuestions(any, [], 'it'))
      expect(told).not.toMatch(/"(?:right|because|accept|worth|to|answer|tolerance|typos|wrong)"|perché|Perché/)
    }),
    runs,
  )
})

test('what is to be put in order is never shown in its order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...ids], { minLength: 3 }), fc.string(), (names, id) => {
      const items = names.map((name) => ({ id: name, text: both(name) }))
      const [asked] = openQuestions(aQuizOf({ ...order(id), items }), [], 'it')
      const shown = asked!.kind === 'order' ? asked!.items.map((item) => item.id) : []
      expect(shown.toSorted()).toEqual(names.toSorted())
      expect(shown).not.toEqual(names)
    }),
    runs,
  )
})

test('folding once is enough, and case, accents and the marks around a word never count', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(fold(text.normalize('NFD'))).toBe(fold(text))
      expect(fold(` “${text}”. `)).toBe(fold(text))
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(word, (text) => {
      expect(fold(text.toUpperCase())).toBe(fold(text))
    }),
    runs,
  )
})
