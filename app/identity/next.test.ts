import { expect, test } from 'vitest'
import { afterSignIn, ownPath, passing } from './next.ts'

test.each(['/impara', '/en/learn?x=1#y', '/azienda/invito/abc', '/a?next=https://evil.example'])(
  '%s is a path of our own',
  (path) => {
    expect(ownPath(path)).toBe(path)
  },
)

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  '/a\\b',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'impara',
  ' /impara',
  '',
  null,
  `/${'a'.repeat(600)}`,
])('%j is not', (path) => {
  expect(ownPath(path)).toBeNull()
})

test('without a wish everybody lands where their work is', () => {
  expect((['learner', 'trainer', 'staff', 'admin'] as const).map((role) => afterSignIn(null, { role }, 'it'))).toEqual([
    '/impara',
    '/studio',
    '/ufficio',
    '/ufficio',
  ])
  expect(afterSignIn('//evil.example', { role: 'learner' }, 'en')).toBe('/en/learn')
  expect(afterSignIn('/corsi', { role: 'staff' }, 'en')).toBe('/corsi')
})

test('a wish is passed on only when it is ours', () => {
  expect(passing('/registrati', '/carrello?a=b')).toBe('/registrati?next=%2Fcarrello%3Fa%3Db')
  expect(passing('/registrati', '//evil.example')).toBe('/registrati')
  expect(passing('/accedi', null, { said: 'confirmed' })).toBe('/accedi?said=confirmed')
})
