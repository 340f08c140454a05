import { needs, roles, type Need, type Role } from './vocabulary.ts'

export const lengths = ['short', 'medium', 'long'] as const
export const formats = ['online', 'classroom'] as const

/** What courses are chosen by, in the order of the page. */
export const facets = { need: needs, role: roles, length: lengths, format: formats } as const
export type Facet = keyof typeof facets
export type Value = (typeof facets)[Facet][number]

/** What a course is, by each facet. */
export type Traits = {
  need: Need[]
  role: Role[]
  length: (typeof lengths)[number][]
  format: (typeof formats)[number][]
}
/** What somebody has chosen; nothing chosen in a facet leaves every course in. */
export type Chosen = Record<Facet, Value[]>

export type Option = { value: Value; count: number; chosen: boolean }

const facetNames = Object.keys(facets) as Facet[]

/** Half a morning, half a day: how long the lessons of a course take. */
export const lengthOf = (minutes: number): (typeof lengths)[number] =>
  minutes <= 60 ? 'short' : minutes <= 180 ? 'medium' : 'long'

/** Read what was chosen from an address; whatever is no value of ours is not there. */
export const readChosen = (asked: URLSearchParams): Chosen => eachFacet((facet) => known(facet, asked.getAll(facet)))

const known = (facet: Facet, asked: string[]) => facets[facet].filter((value: string) => asked.includes(value))

/** The same choice with one value less, or one more. */
export const without = (chosen: Chosen, facet: Facet, value: Value): Chosen => ({
  ...chosen,
  [facet]: chosen[facet].filter((one) => one !== value),
})

/** A choice as the end of an address that can be passed on; empty when nothing is chosen. */
export function asQuery(chosen: Chosen): string {
  const asked = new URLSearchParams(facetNames.flatMap((facet) => chosen[facet].map((value) => [facet, value])))
  return asked.size > 0 ? `?${asked}` : ''
}

/**
 * The courses that fit: one of the values chosen in every facet. And what could be chosen: only values that some course has,
 * each with the number of courses it would show beside what is chosen in the other facets.
 */
export function filterCourses<C extends { traits: Traits }>(courses: C[], chosen: Chosen) {
  const fits = (course: C, facet: Facet) =>
    chosen[facet].length === 0 || chosen[facet].some((value) => has(course, facet, value))
  const options = eachFacet((facet): Option[] => {
    const others = courses.filter((course) => facetNames.every((other) => other === facet || fits(course, other)))
    return facets[facet]
      .filter((value: Value) => courses.some((course) => has(course, facet, value)))
      .map((value: Value) => ({
        value,
        count: others.filter((course) => has(course, facet, value)).length,
        chosen: chosen[facet].includes(value),
      }))
  })
  return { shown: courses.filter((course) => facetNames.every((facet) => fits(course, facet))), options }
}

const has = ({ traits }: { traits: Traits }, facet: Facet, value: Value) => (traits[facet] as Value[]).includes(value)

function eachFacet<T>(of: (facet: Facet) => T): Record<Facet, T> {
  return { need: of('need'), role: of('role'), length: of('length'), format: of('format') }
}
