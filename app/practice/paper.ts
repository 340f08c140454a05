import type { Question, Quiz } from './questions.ts'
import { randomOf, shuffled } from './random.ts'

/**
 * The quiz as one attempt asks it: the questions its lot drew, in its order. The same seed always gives the same paper of
 * a version; without a seed (an attempt from before there were lots) it is the quiz as written.
 */
export function paperOf(quiz: Quiz, seed: number | null): Quiz {
  if (seed === null || (!quiz.draw && !quiz.shuffle)) return quiz
  const asked = drawn(quiz, seed)
  const ordered = quiz.shuffle && quiz.shuffle !== 'options' ? shuffled(asked, randomOf(seed, 'questions')) : asked
  const turned = quiz.shuffle && quiz.shuffle !== 'questions' ? ordered.map((one) => withOptions(one, seed)) : ordered
  return { ...quiz, questions: turned }
}

/** How many questions an attempt asks. */
export function countAsked({ questions, draw }: Pick<Quiz, 'questions' | 'draw'>) {
  if (!draw) return questions.length
  const fixed = questions.filter(({ tags }) => !tags?.some((tag) => Object.hasOwn(draw, tag)))
  return Object.values(draw).reduce((sum, count) => sum + count, fixed.length)
}

/** As many of each bank as the quiz says, and all questions that are in no bank, in the order they are written. */
function drawn({ questions, draw = {} }: Quiz, seed: number): Question[] {
  const bankOf = (question: Question) => question.tags?.find((tag) => Object.hasOwn(draw, tag))
  const chosen = new Set(
    Object.entries(draw).flatMap(([tag, count]) => {
      const bank = questions.filter((question) => bankOf(question) === tag)
      return shuffled(bank, randomOf(seed, `draw ${tag}`)).slice(0, count)
    }),
  )
  return questions.filter((question) => bankOf(question) === undefined || chosen.has(question))
}

function withOptions(question: Question, seed: number): Question {
  if (!('options' in question)) return question
  // Whatever kind it is: its options are those it had.
  return { ...question, options: shuffled<object>(question.options, randomOf(seed, question.id)) } as Question
}
