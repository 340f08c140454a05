import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deedOf, typedAtOf, typedBy } from './deed.ts'

const arrived = new Date('2026-11-22T12:00:00Z')
const asked = (headers: Record<string, string>) => new Request('http://site.test/', { headers })

test('nothing was typed after it arrived, nor longer ago than a device waits, whatever a device says', () => {
  fc.assert(
    fc.property(fc.option(fc.double()), (claimed) => {
      const typed = typedBy(claimed, arrived).getTime()
      expect(typed).toBeLessThanOrEqual(arrived.getTime())
      expect(typed).toBeGreaterThanOrEqual(arrived.getTime() - 30 * 86_400_000)
    }),
  )
})

test('what a device typed later never counts as earlier', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(), (first, more) => {
      const at = arrived.getTime() + first
      expect(typedBy(at, arrived).getTime()).toBeLessThanOrEqual(typedBy(at + more, arrived).getTime())
    }),
  )
})

test('a moment that can be is taken as it is; a sender who says nothing typed it just now', () => {
  const before = new Date('2026-11-22T11:00:00.123Z')
  expect(typedAtOf(asked({ 'Typed-At': String(before.getTime()) }), arrived)).toEqual(before)
  expect(typedAtOf(asked({}), arrived)).toBeNull()
  for (const strange of ['', ' ', 'ieri', 'NaN', 'Infinity'])
    expect(typedAtOf(asked({ 'Typed-At': strange }), arrived)).toEqual(arrived)
})

test('a request with an id is a deed sent later; an id that is none is refused', () => {
  const id = '0195f2a4-7c1e-7b2a-9c3d-0a1b2c3d4e5f'
  expect(deedOf(asked({}))).toBeNull()
  expect(deedOf(asked({ 'Deed-Id': id, 'Deed-By': 'me' }), arrived)).toEqual({ id, by: 'me', typedAt: arrived })
  for (const bad of ['', 'x', `${id}0`, id.replace('-', '')])
    expect(deedOf(asked({ 'Deed-Id': bad }))).toBe('malformed')
})
