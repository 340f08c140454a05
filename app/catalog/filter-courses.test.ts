import { expect, test } from 'vitest'
import { asQuery, filterCourses, lengthOf, readChosen, without, type Traits } from './filter-courses.ts'

const course = (id: string, traits: Partial<Traits>): { id: string; traits: Traits } => ({
  id,
  traits: { need: [], role: [], length: [], format: [], ...traits },
})
const courses = [
  course('cascade', { need: ['talk-inside', 'lead-people'], role: ['owner'], length: ['short'], format: ['online'] }),
  course('phone', {
    need: ['first-contact'],
    role: ['front-line'],
    length: ['short'],
    format: ['online', 'classroom'],
  }),
  course('voice', {
    need: ['complaints', 'lead-people'],
    role: ['front-line', 'owner'],
    length: ['long'],
    format: ['classroom'],
  }),
]
const chosen = (address: string) => readChosen(new URLSearchParams(address))
const idsFor = (address: string) => filterCourses(courses, chosen(address)).shown.map(({ id }) => id)

test('nothing chosen shows every course; values of one facet add up, facets narrow down', () => {
  expect(idsFor('')).toEqual(['cascade', 'phone', 'voice'])
  expect(idsFor('need=first-contact&need=complaints')).toEqual(['phone', 'voice'])
  expect(idsFor('need=lead-people&format=classroom')).toEqual(['voice'])
  expect(idsFor('need=measure-culture')).toEqual([])
})

test('only values that some course has are offered, with what they would show beside the other facets', () => {
  const { options } = filterCourses(courses, chosen('format=classroom&role=owner'))
  expect(options.need.map(({ value, count }) => [value, count])).toEqual([
    ['talk-inside', 0],
    ['lead-people', 1],
    ['first-contact', 0],
    ['complaints', 1],
  ])
  expect(options.role).toEqual([
    { value: 'owner', count: 1, chosen: true },
    { value: 'front-line', count: 2, chosen: false },
  ])
  expect(options.length.map(({ value }) => value)).toEqual(['short', 'long'])
})

test('the number beside a value is the number of courses it shows', () => {
  for (const address of ['', 'role=front-line', 'need=lead-people&length=short']) {
    const { options } = filterCourses(courses, chosen(address))
    for (const facet of ['need', 'role', 'length', 'format'] as const)
      for (const { value, count } of options[facet])
        expect(filterCourses(courses, { ...chosen(address), [facet]: [value] }).shown).toHaveLength(count)
  }
})

test('an address says what is chosen and nothing else; a value can be taken off', () => {
  const read = chosen('role=owner&need=complaints&need=complaints&role=hacker&__proto__=x')
  expect(asQuery(read)).toBe('?need=complaints&role=owner')
  expect(asQuery(without(read, 'role', 'owner'))).toBe('?need=complaints')
  expect(asQuery(chosen('nothing=1'))).toBe('')
})

test('how long is short', () => {
  expect([48, 60, 61, 180, 181].map(lengthOf)).toEqual(['short', 'short', 'medium', 'medium', 'long'])
})
