import { expect, test } from 'vitest'
import { scoreText } from './score.ts'

test('half points are said with a comma in Italian and a point in English, whole ones without', () => {
  expect(scoreText({ points: 250, outOf: 400 }, 'it')).toEqual({ points: '2,5', outOf: '4' })
  expect(scoreText({ points: 233, outOf: 400 }, 'en')).toEqual({ points: '2.33', outOf: '4' })
  expect(scoreText({ points: null, outOf: null }, 'it')).toEqual({ points: '0', outOf: '0' })
})
