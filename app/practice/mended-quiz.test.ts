import { expect, test } from 'vitest'
import { aQuiz, multiple, short, single } from '#tests/helpers/quizzes.ts'
import { mendedQuestions, mendedQuiz } from './mended-quiz.ts'
import type { Question, Quiz } from './questions.ts'

const changed = (change: (question: Question, at: number) => Question): Quiz => {
  const quiz = aQuiz('prova')
  return { ...quiz, questions: quiz.questions.map(change) }
}
const keyedTo = (right: string, question: Question): Question =>
  question.kind === 'single'
    ? { ...question, options: question.options.map((option) => ({ ...option, right: option.id === right })) }
    : question

test('a question whose right answer changed is mended, and only that one', () => {
  const newer = changed((question) => keyedTo('c', question))
  expect(mendedQuestions(aQuiz('prova'), newer).map(({ id }) => id)).toEqual(['q-one'])
  const mended = mendedQuiz(aQuiz('prova'), newer)
  expect(mended.questions[0]).toMatchObject({
    id: 'q-one',
    options: [{ right: false }, { right: false }, { right: true }],
  })
  expect(mended.questions.slice(1)).toEqual(aQuiz('prova').questions.slice(1))
})

test('other words, another kind, a choice that is gone and a question that is new mend nothing', () => {
  const reworded = changed((question) => ({ ...question, text: { it: 'Meglio', en: 'Better' } }))
  const others: Quiz[] = [
    reworded,
    changed((question, at) => (at === 0 ? short('q-one') : question)),
    changed((question, at) => (at === 0 ? keyedTo('d', withOtherChoices(question)) : question)),
    aQuiz('prova', [single('q-new'), multiple('q-other')]),
  ]
  for (const newer of others) expect(mendedQuiz(aQuiz('prova'), newer)).toEqual(aQuiz('prova'))
})
const withOtherChoices = (question: Question): Question =>
  question.kind === 'single'
    ? {
        ...question,
        options: question.options.map((option) => ({ ...option, id: option.id === 'a' ? 'd' : option.id })),
      }
    : question

test('the banks of the version that was asked stay: the same seed still draws the same questions', () => {
  const asked = changed((question) => ({ ...question, tags: ['calm'] }))
  const newer = changed((question) => ({ ...keyedTo('c', question), tags: ['row'] }))
  expect(mendedQuiz(asked, newer).questions.map(({ tags }) => tags)).toEqual([['calm'], ['calm'], ['calm']])
})
