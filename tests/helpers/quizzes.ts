import type { KindName } from '#app/practice/kinds.ts'
import type { Question, Quiz } from '#app/practice/questions.ts'

const both = (text: string) => ({ it: `${text} (it)`, en: `${text} (en)` })
const options = (right: string[]) =>
  ['a', 'b', 'c'].map((id) => ({
    id,
    right: right.includes(id),
    text: both(`Scelta ${id}`),
    because: both(`Perché proprio ${id}`),
  }))

type Of<K extends KindName> = Extract<Question, { kind: K }>

/** A question with one right option, `b`. */
export const single = (id: string): Of<'single'> => ({
  id,
  kind: 'single',
  text: both(`Domanda ${id}`),
  options: options(['b']),
})
/** A question with two right options, `a` and `c`. */
export const multiple = (id: string): Of<'multiple'> => ({
  id,
  kind: 'multiple',
  text: both(`Domanda ${id}`),
  options: options(['a', 'c']),
})
/** A typed question; `interno` and `internal` are right. */
export const short = (id: string): Of<'short'> => ({
  id,
  kind: 'short',
  text: both(`Domanda ${id}`),
  accept: { it: ['interno', 'cliente interno'], en: ['internal'] },
  because: both('Perché chi lavora accanto a te è un cliente'),
})

/** A question that a trainer marks: two criteria, three points and one. */
export const open = (id: string): Extract<Question, { kind: 'open' }> => ({
  id,
  kind: 'open',
  text: both(`Domanda ${id}`),
  rubric: [
    { id: 'calm', text: both('Resta calma'), points: 3 },
    { id: 'asks', text: both('Chiede'), points: 1 },
  ],
  example: both('Una risposta calma, che chiede'),
})

/** A quiz of three questions, one of each kind; 60 per cent passes, so two right answers do. */
export const aQuiz = (
  id: string,
  questions: Question[] = [single('q-one'), multiple('q-two'), short('q-three')],
): Quiz => ({
  id,
  title: both(`Quiz ${id}`),
  passPercent: 60,
  questions,
})

/** All answers right, and all wrong, as a form sends them. */
export const right = { 'q-one': ['b'], 'q-two': ['a', 'c'], 'q-three': ['Interno'] }
export const wrong = { 'q-one': ['a'], 'q-two': ['b'], 'q-three': ['esterno'] }
export const sent = (answers: Record<string, string[]>) => new Map(Object.entries(answers))
