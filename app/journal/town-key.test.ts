import { expect, test } from 'vitest'
import { townKey } from './town-key.ts'

test('a town is the same however it is typed, and no town is any town', () => {
  expect(['Forlì', ' FORLI ', 'forlì'].map(townKey)).toEqual(['forli', 'forli', 'forli'])
  expect(townKey('Reggio nell’Emilia')).toBe(townKey("reggio  nell'emilia"))
  expect([townKey(''), townKey(' - ')]).toEqual(['', ''])
})
