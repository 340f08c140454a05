import { expect, test } from 'vitest'
import { aQuiz, short, single } from '#tests/helpers/quizzes.ts'
import type { Quiz } from './questions.ts'
import { keyHash, versionId } from './quiz-hash.ts'

const quiz = aQuiz('prova')
const changed = (change: (copy: Quiz) => void) => {
  const copy = structuredClone(quiz)
  change(copy)
  return copy
}

test('the order of keys does not make another version', () => {
  const turned = Object.fromEntries(Object.entries(quiz).toReversed()) as Quiz
  expect(versionId(turned)).toBe(versionId(quiz))
})

test('a corrected wording is another version of the same questions', () => {
  const corrected = changed((copy) => (copy.questions[0]!.text.it = 'Una domanda scritta meglio'))
  expect(versionId(corrected)).not.toBe(versionId(quiz))
  expect(keyHash(corrected)).toBe(keyHash(quiz))
})

test('moving options around, or an accepted text that folds the same, asks the same', () => {
  const moved = changed((copy) => {
    copy.questions.reverse()
    const [last] = copy.questions.filter((question) => question.kind === 'single')
    last!.options.reverse()
  })
  expect(keyHash(moved)).toBe(keyHash(quiz))
  const accepting = (text: string) =>
    keyHash({
      ...quiz,
      questions: quiz.questions.map((q) =>
        q.kind === 'short' ? { ...q, accept: { ...q.accept, it: [...q.accept.it, text] } } : q,
      ),
    })
  expect(accepting('INTERNO')).toBe(keyHash(quiz))
  expect(accepting('interna')).not.toBe(keyHash(quiz))
})

test('another right answer, option, question, kind or pass mark asks something else', () => {
  const hashes = [
    changed((copy) => (copy.passPercent = 61)),
    changed((copy) => copy.questions.pop()),
    changed((copy) => (copy.questions[2] = single('q-three'))),
    changed((copy) => (copy.questions[0] = { ...short('q-one') })),
    changed((copy) => {
      const [first] = copy.questions.filter((question) => question.kind === 'single')
      for (const option of first!.options) option.right = option.id === 'a'
    }),
  ].map(keyHash)
  expect(new Set([...hashes, keyHash(quiz)]).size).toBe(6)
})
