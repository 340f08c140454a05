import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { literalsIn } from './helpers/literals.ts'
import { missingKeys, programOf, unusedKeys, wordsUsed, type Asked } from './helpers/words-used.ts'

type Words = { [key: string]: string | Words }
const flat = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  )
const holes = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).toSorted()

/** The words of a file: each exports one object. */
const objectOf = async (file: string) => Object.values(await import(path.resolve(file)))[0] as Words
const wordsIn = async (file: string) => new Map(flat(await objectOf(file)))

const italian = globSync(['app/*/words/{,*-}it.ts', 'app/ui/samples/it.ts']).toSorted()
const objects = new Map(await Promise.all(italian.map(async (file) => [await objectOf(file), file] as const)))
const used = wordsUsed(programOf(globSync(['app/**/*.{ts,tsx}', 'prisma/seed/*.ts'])))

/** What a file is asked for, also through a file that takes its object in whole. */
function askedOf(file: string): Asked {
  const own = used.get(file)
  const through = [...objects].flatMap(([around, name]) =>
    Object.entries(around)
      .filter(([, part]) => objects.get(part as Words) === file)
      .flatMap(([key]) => keysBelow(`${key}.`, used.get(name))),
  )
  const spread = [...objects].filter(([around]) => isSpreadInto(around, file)).map(([, name]) => used.get(name))
  const all = [own, ...spread].filter((asked) => asked !== undefined)
  return {
    keys: new Set([...all.flatMap(({ keys }) => [...keys]), ...through]),
    patterns: all.flatMap(({ patterns }) => patterns),
  }
}

/** Whether words hold those of a file among their own, as `...those` puts them there. */
function isSpreadInto(around: Words, file: string) {
  const [part] = [...objects].find(([, name]) => name === file) ?? []
  return part !== undefined && part !== around && Object.entries(part).every(([key, word]) => around[key] === word)
}

const keysBelow = (prefix: string, asked: Asked | undefined) =>
  [...(asked?.keys ?? [])].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))

/** The keys a file holds itself. */
const ownKeys = async (file: string) =>
  flat(Object.fromEntries(Object.entries(await objectOf(file)).filter(([, part]) => !objects.has(part as Words)))).map(
    ([key]) => key,
  )

test('there are words to compare, and somebody asks for them', () => {
  expect(italian.length).toBeGreaterThan(8)
  expect([...used.keys()].filter((file) => !italian.includes(file))).toEqual([])
})

describe.each(italian)('%s', (file) => {
  test('both languages have the same keys, none empty, with the same placeholders', async () => {
    const [it, en] = await Promise.all([wordsIn(file), wordsIn(file.replace(/it\.ts$/, 'en.ts'))])
    expect([...en.keys()].toSorted()).toEqual([...it.keys()].toSorted())
    const amiss = [...it].filter(
      ([key, text]) => !text.trim() || !en.get(key)!.trim() || String(holes(text)) !== String(holes(en.get(key)!)),
    )
    expect(amiss).toEqual([])
  })

  test('every word is used, and every one that is used is there', async () => {
    const asked = askedOf(file)
    expect(unusedKeys(await ownKeys(file), asked)).toEqual([])
    const around = [...objects].filter(([words]) => isSpreadInto(words, file)).map(([, name]) => name)
    const known = await Promise.all([file, ...around].map(async (name) => [...(await wordsIn(name)).keys()]))
    expect(missingKeys(known.flat(), asked)).toEqual([])
  })
})

test('no page and no letter holds a text of its own', () => {
  const pages = globSync('app/**/*.tsx').filter((file) => !file.endsWith('.test.tsx'))
  expect(pages.length).toBeGreaterThan(100)
  expect(pages.flatMap((file) => literalsIn(file, readFileSync(file, 'utf8')))).toEqual([])
})

describe('what these tests would find', () => {
  const sample = `
    import { wordsOf } from './i18n/words.ts'
    import { it } from './sample-words.ts'
    const sampleWords = wordsOf(it, it)
    export function ask(state: 'open' | 'shut', any: string) {
      const say = sampleWords('it')
      const key = state === 'open' ? 'a.held' : 'a.other'
      return [say('a.plain'), say(key), say(\`state.\${state}\`), say('days', { count: 2 }), say(\`cast.\${any}\` as 'cast.x'), say('gone' as never)]
    }`
  const words =
    "export const it = { a: { plain: 'x', held: 'x', other: 'x', forgotten: 'x' }, state: { open: 'x', shut: 'x', ajar: 'x' }, days_one: 'x', days_other: 'x', cast: { x: 'x', y: 'x' }, nights_one: 'x' } as const"
  const file = 'app/sample-words.ts'

  test('keys by their letters, by a variable, by a template and with a count; what nobody asks for is unused', () => {
    const asked = wordsUsed(programOf([], { 'app/sample.ts': sample, [file]: words })).get(file)
    const keys =
      'a.plain a.held a.other a.forgotten state.open state.shut state.ajar days_one days_other cast.x cast.y nights_one'
    expect(unusedKeys(keys.split(' '), asked)).toEqual(['a.forgotten', 'state.ajar', 'nights_one'])
    expect(missingKeys(['a.plain', 'a.held', 'a.other', 'state.open', 'cast.x'], asked)).toEqual(['state.shut', 'days'])
  })

  test.each([
    ['<p>Ciao</p>', 'Ciao'],
    ['<p>{3} posti</p>', 'posti'],
    ['<img alt="Due persone" />', 'Due persone'],
    ["<a aria-label={open ? 'Chiudi' : say('x')} />", 'Chiudi'],
    ['<input placeholder={`Nome ${n}`} />', 'Nome'],
    ["<p>{ok && 'Fatto'}</p>", 'Fatto'],
  ])('%s is a text of its own', (page, text) => {
    expect(literalsIn('page.tsx', `const x = ${page}`)).toEqual([`page.tsx:1: ${text}`])
  })

  test('signs, spaces, class names and values are none', () => {
    const page =
      '<p className="lead" lang="it" id={`a-${n}`}> · {say("x")} → <b>12</b>&nbsp;{" "}{n > 1 ? say("a") : null}</p>'
    expect(literalsIn('page.tsx', `const x = ${page}`)).toEqual([])
  })
})
