import { expect, test } from 'vitest'
import { aQuiz, multiple, single } from '#tests/helpers/quizzes.ts'
import { openQuestions, reviewedQuestions } from './attempt-page.ts'
import { asked, Quiz } from './questions.ts'

const problems = (quiz: unknown) => Quiz.safeParse(quiz).error?.issues.map(({ message }) => message) ?? []
const only = (question: unknown) => ({ ...aQuiz('prova'), questions: [question] })

test('a well-formed quiz holds', () => {
  expect(problems(aQuiz('prova'))).toEqual([])
})

test('a single question has exactly one right option, a multiple one two or more', () => {
  const noneRight = (question: ReturnType<typeof single> | ReturnType<typeof multiple>) => ({
    ...question,
    options: question.options.map((option) => ({ ...option, right: false })),
  })
  expect(problems(only(noneRight(single('q'))))).toEqual(['@quiz.single'])
  expect(problems(only(noneRight(multiple('q'))))).toEqual(['@quiz.multiple'])
})

test('ids are unique, both languages are there, unknown keys are refused', () => {
  expect(problems({ ...aQuiz('prova'), questions: [single('q'), single('q')] })).toEqual(['@quiz.questionIds'])
  expect(problems(only({ ...single('q'), text: { it: 'Solo italiano' } }))).toHaveLength(1)
  expect(problems(only({ ...single('q'), hint: 'x' }))).toHaveLength(1)
})

test('what is asked, and a page under way, name no right answer and no reason', () => {
  const told = JSON.stringify([
    aQuiz('prova').questions.map((question) => asked(question, 'it')),
    openQuestions(aQuiz('prova'), [{ questionId: 'q-one', response: 'b' }], 'it'),
  ])
  expect(told).not.toMatch(/right|because|accept|Perché|interno/)
})

test('after handing in, every question says what was chosen, what was right and why', () => {
  const [one, two, three] = reviewedQuestions(
    aQuiz('prova'),
    [
      { questionId: 'q-one', response: 'a' },
      { questionId: 'q-three', response: 'Interno' },
    ],
    'it',
  )
  expect(one).toMatchObject({
    right: false,
    answered: true,
    options: [
      { id: 'a', chosen: true, right: false, because: 'Perché proprio a (it)' },
      { id: 'b', chosen: false, right: true },
      { id: 'c', chosen: false, right: false },
    ],
  })
  expect(two).toMatchObject({ right: false, answered: false })
  expect(three).toMatchObject({ right: true, typed: 'Interno', accepted: ['interno', 'cliente interno'] })
})
