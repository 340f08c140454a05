import { afterEach, beforeEach, expect, vi } from 'vitest'

// A stray console.error is a bug that a test met by chance: it fails the test.
beforeEach(() => {
  vi.spyOn(console, 'error')
})
afterEach(() => {
  // oxlint-disable-next-line vitest/no-standalone-expect -- the rule holds for every test
  expect(vi.mocked(console.error).mock.calls).toEqual([])
  vi.restoreAllMocks()
})
