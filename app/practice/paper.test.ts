import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aQuiz, single } from '#tests/helpers/quizzes.ts'
import { countAsked, paperOf } from './paper.ts'
import type { Quiz } from './questions.ts'

const tagged = (id: string, tags: string[]) => ({ ...single(id), tags })
const bank = (size: number): Quiz => ({
  ...aQuiz('banca', [
    single('always'),
    ...Array.from({ length: size }, (_, at) => tagged(`calm-${at}`, ['calm'])),
    tagged('row-1', ['row']),
    tagged('row-2', ['row']),
  ]),
  draw: { calm: 3, row: 1 },
  shuffle: 'both',
})
const seeds = fc.nat({ max: 2 ** 31 - 1 })
const ids = (quiz: Quiz) => quiz.questions.map(({ id }) => id)
const optionsOf = (quiz: Quiz) => quiz.questions.map((one) => ('options' in one ? one.options.map(({ id }) => id) : []))

test('the same seed gives the same paper, with as many of each bank as the quiz says, none twice', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 3, max: 12 }), (seed, size) => {
      const quiz = bank(size)
      const paper = paperOf(quiz, seed)
      expect(paperOf(structuredClone(quiz), seed)).toEqual(paper)
      expect(new Set(ids(paper)).size).toBe(countAsked(quiz))
      expect(ids(paper).filter((id) => id.startsWith('calm'))).toHaveLength(3)
      expect(ids(paper).filter((id) => id.startsWith('row'))).toHaveLength(1)
      expect(ids(paper)).toContain('always')
      for (const options of optionsOf(paper)) expect(options.toSorted()).toEqual(['a', 'b', 'c'])
    }),
    { numRuns: 60 },
  )
})

test('a stored seed means for ever what it meant the first time', () => {
  const paper = paperOf(bank(5), 20_261_122)
  expect([ids(paper), optionsOf(paper)[0]]).toMatchInlineSnapshot(`
    [
      [
        "calm-2",
        "row-2",
        "always",
        "calm-3",
        "calm-0",
      ],
      [
        "a",
        "b",
        "c",
      ],
    ]
  `)
})

test('over many seeds every question of a bank, and every place, has its turn about as often', () => {
  const quiz = bank(6)
  const papers = Array.from({ length: 600 }, (_, seed) => ids(paperOf(quiz, seed)))
  for (let at = 0; at < 6; at++) {
    const drawn = papers.filter((paper) => paper.includes(`calm-${at}`)).length
    expect(Math.abs(drawn - 300)).toBeLessThan(60)
  }
  expect(Math.abs(papers.filter(([first]) => first === 'always').length - 120)).toBeLessThan(40)
})

test('without settings, or without a seed, the quiz is asked as it is written', () => {
  expect(paperOf(aQuiz('prova'), 7)).toEqual(aQuiz('prova'))
  expect(ids(paperOf(bank(4), null))).toHaveLength(7)
  const onlyOptions: Quiz = { ...aQuiz('prova'), shuffle: 'options' }
  expect(ids(paperOf(onlyOptions, 3))).toEqual(ids(aQuiz('prova')))
})
