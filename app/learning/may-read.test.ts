import { expect, test } from 'vitest'
import { mayRead, whyNot, type Access } from './may-read.ts'

const all: Access[] = ['open', 'closed', 'none']

test('a free lesson is for everybody, also without an account', () => {
  expect(all.map((access) => mayRead({ free: true, pinned: false }, access))).toEqual([true, true, true])
})

test('any other lesson is for whoever has the course open', () => {
  expect(all.map((access) => mayRead({ free: false, pinned: true }, access))).toEqual([true, false, false])
})

test('a lesson of a release one does not follow is not readable, and each refusal has its reason', () => {
  expect(mayRead({ free: false, pinned: false }, 'open')).toBe(false)
  expect(all.map(whyNot)).toEqual(['newer', 'closed', 'locked'])
})
