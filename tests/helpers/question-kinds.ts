import { Quiz, type Question } from '#app/practice/questions.ts'
import type { KindName } from '#app/practice/kinds.ts'

type Of<K extends KindName> = Extract<Question, { kind: K }>

const both = (text: string) => ({ it: `${text} (it)`, en: `${text} (en)` })
const because = both('Perché sì')

/** Four things to put in order, written in the right one: `a`, `b`, `c`, `d`. */
export const order = (id: string): Of<'order'> => ({
  id,
  kind: 'order',
  text: both(`Domanda ${id}`),
  items: ['a', 'b', 'c', 'd'].map((item) => ({ id: item, text: both(`Passo ${item}`) })),
  because,
})

/** `fact` and `figure` belong to `x`, `view` to `y`, nothing to `z`. */
export const match = (id: string): Of<'match'> => ({
  id,
  kind: 'match',
  text: both(`Domanda ${id}`),
  items: [
    { id: 'fact', text: both('Un fatto'), to: 'x', because },
    { id: 'figure', text: both('Un numero'), to: 'x', because },
    { id: 'view', text: both('Un parere'), to: 'y', because },
  ],
  options: ['x', 'y', 'z'].map((option) => ({ id: option, text: both(`Casella ${option}`) })),
})

/** A gap to choose (`b`) and one to write (`ora`), which stand the other way round in English. */
export const blanks = (id: string): Of<'blanks'> => ({
  id,
  kind: 'blanks',
  text: both(`Domanda ${id}`),
  sentence: { it: 'Prima il [what], poi [when].', en: 'At [when] the [what].' },
  gaps: [
    {
      id: 'what',
      options: ['a', 'b'].map((option) => ({ id: option, right: option === 'b', text: both(`Cosa ${option}`) })),
      because,
    },
    { id: 'when', accept: { it: ['l’ora'], en: ['the time'] }, because },
  ],
})

/** 1234.5 euros, five per cent more or less. */
export const numeric = (id: string): Of<'numeric'> => ({
  id,
  kind: 'numeric',
  text: both(`Domanda ${id}`),
  answer: 1234.5,
  tolerance: '5%',
  unit: { it: 'euro', en: 'euros' },
  because,
})

/** `b` is the best wording, `a` does harm. */
export const wording = (id: string): Of<'wording'> => ({
  id,
  kind: 'wording',
  text: both(`Domanda ${id}`),
  options: (['harmful', 'best', 'acceptable'] as const).map((worth, at) => ({
    id: 'abc'[at]!,
    worth,
    text: both(`Frase ${'abc'[at]}`),
    because,
  })),
})

export const trueFalse = (id: string): Of<'true-false'> => ({
  id,
  kind: 'true-false',
  text: both(`Domanda ${id}`),
  right: false,
  because,
})

/** `b` is the right place of two. */
export const hotspot = (id: string): Of<'hotspot'> => ({
  id,
  kind: 'hotspot',
  text: both(`Domanda ${id}`),
  picture: { src: '/figures/cascade/dominoes.svg', alt: both('Quattro tessere') },
  areas: ['a', 'b'].map((area, at) => ({
    id: area,
    right: area === 'b',
    at: [10 + at * 40, 20, 30, 50],
    text: both(`Punto ${area}`),
    because,
  })),
})

/** A quiz with a question of every kind that single, multiple and short do not show; half of it passes. */
export const theNewKinds = (id: string): Quiz =>
  Quiz.parse({
    id,
    title: both(`Quiz ${id}`),
    passPercent: 50,
    questions: [
      order('q-order'),
      match('q-match'),
      blanks('q-blanks'),
      numeric('q-numeric'),
      wording('q-wording'),
      trueFalse('q-true'),
      hotspot('q-hotspot'),
    ],
  })
