import { globSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

type Words = { [key: string]: string | Words }
const flat = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  )
const holes = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).toSorted()

const places = globSync('app/*/words').toSorted()

test('there are words to compare', () => {
  expect(places.length).toBeGreaterThan(0)
})

for (const place of places) {
  test(`${place}: both languages have the same keys, none empty, with the same placeholders`, async () => {
    const [it, en] = await Promise.all(
      ['it', 'en'].map(
        async (language) => new Map(flat((await import(path.resolve(place, `${language}.ts`)))[language])),
      ),
    )
    expect([...en!.keys()].toSorted()).toEqual([...it!.keys()].toSorted())
    const amiss = [...it!].filter(
      ([key, text]) => !text.trim() || !en!.get(key)!.trim() || String(holes(text)) !== String(holes(en!.get(key)!)),
    )
    expect(amiss).toEqual([])
  })
}
