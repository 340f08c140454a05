import { expect, test } from 'vitest'
import { tied } from './tied.ts'

const shown = (heading: string) => tied(heading).replaceAll('\u00a0', '_')

test('an article or a preposition goes to the next line together with its word', () => {
  expect(shown('La cascata: dal capo al collaboratore')).toBe('La cascata: dal_capo al_collaboratore')
  expect(shown('Quello che si dice dentro')).toBe('Quello che si_dice dentro')
  expect(shown('From boss to employee')).toBe('From boss to_employee')
  expect(shown('Questa parte si apre con il corso')).toBe('Questa parte si_apre con_il_corso')
})

test('other words, and words that only end like one, stay free', () => {
  expect(shown('Controlla posta e documenti')).toBe('Controlla posta e_documenti')
  expect(shown('Via col telefono')).toBe('Via col telefono')
  expect(shown('')).toBe('')
})
