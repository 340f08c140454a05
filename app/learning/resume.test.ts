import { expect, test } from 'vitest'
import { resumeAt } from './resume.ts'

const lessons = (done: string) =>
  ['a', 'b', 'c'].map((id) => ({ id, doneAt: done.includes(id) ? '2027-01-01T00:00:00Z' : null }))
const at = (done: string, last: string | null) => resumeAt(lessons(done), last)?.id

test('one goes on where one was, unless that is done', () => {
  expect(at('', null)).toBe('a')
  expect(at('', 'b')).toBe('b')
  expect(at('ab', 'b')).toBe('c')
})

test('after the last lesson one comes back to what was skipped', () => {
  expect(at('bc', 'c')).toBe('a')
})

test('when all is done, or the last lesson has gone, there is still a place to go', () => {
  expect(at('abc', 'b')).toBe('b')
  expect(at('a', 'gone')).toBe('b')
  expect(resumeAt([], null)).toBeNull()
})
