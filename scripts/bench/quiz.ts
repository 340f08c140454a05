import type { Quiz } from '#app/practice/questions.ts'

const both = (text: string) => ({ it: text, en: text })

/** Ten questions with four options each, as long as ours usually are. */
export const tenQuestions: Quiz = {
  id: 'bench-ten',
  title: both('Dieci domande'),
  passPercent: 70,
  questions: Array.from({ length: 10 }, (_, at) => ({
    id: `q-${at}`,
    kind: 'single',
    text: both(
      `Domanda ${at + 1}: un cliente entra mentre il titolare ti parla. Che cosa fai per prima cosa, e perché?`,
    ),
    options: ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      right: id === 'c',
      text: both(`Saluti il cliente, poi torni dal titolare con una proposta che lo riguarda, versione ${id}`),
      because: both('Il cliente non c’era quando è partita la spinta; con il titolare parlerai dopo, a mente fredda.'),
    })),
  })),
}

/** Answers of which eight are right: enough to pass. */
export const answers = tenQuestions.questions.map(({ id }, at) => [id, at < 8 ? 'c' : 'a'] as const)
