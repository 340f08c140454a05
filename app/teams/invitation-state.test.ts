import { expect, test } from 'vitest'
import { expiryOf, stateOf } from './invitation-state.ts'

const sent = new Date('2027-03-01T09:00:00Z')
const fresh = { expiresAt: expiryOf(sent), usedAt: null, withdrawnAt: null }
const after = (days: number) => new Date(sent.getTime() + days * 86_400_000)

test('an invitation is open for fourteen days, to the millisecond', () => {
  const last = new Date(after(14).getTime() - 1)
  expect([stateOf(fresh, sent), stateOf(fresh, last), stateOf(fresh, after(14))]).toEqual(['open', 'open', 'expired'])
})

test('a used or withdrawn invitation says so, even when it is also past its day', () => {
  expect(stateOf({ ...fresh, usedAt: after(1) }, after(30))).toBe('used')
  expect(stateOf({ ...fresh, withdrawnAt: after(1) }, after(2))).toBe('withdrawn')
})
