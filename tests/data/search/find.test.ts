import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { asQuery, findEntries, matches } from '#app/search/find-entries.server.ts'
import { keepEntries, keepMissing, type Entry } from '#app/search/keep-entries.server.ts'
import { partsOf } from '#app/search/marks.ts'
import { readWish } from '#app/search/wish.ts'

const find = (text: string, more: Record<string, string> = {}, language: 'it' | 'en' = 'it') =>
  findEntries(readWish(new URLSearchParams({ q: text, ...more }), language))

const idsOf = async (text: string, language?: 'it' | 'en') =>
  (await find(text, {}, language)).groups.flatMap(({ hits }) => hits.map(({ id }) => id))

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  kind: 'lesson',
  id,
  language: 'it',
  title: `Titolo ${id}`,
  summary: 'In breve.',
  path: `/impara/${id}`,
  ...more,
})

const keep = (...entries: Entry[]) => keepEntries(db, `test:${entries[0]!.id}`, entries)

test('accents, endings and small mistakes are forgiven', async () => {
  await keep(entry('cascade', { kind: 'course', title: 'La cascata', summary: 'Perché la comunicazione scende.' }))
  for (const typed of ['cascata', 'CASCATA', 'cascate', 'perché', 'perche', 'comunicazione', 'comunicazioni'])
    expect([typed, (await find(typed)).how, await idsOf(typed)]).toEqual([typed, 'asked', ['cascade']])
  for (const [typed, meant] of [
    ['comunicazzione', 'comunicazione'],
    ['cascta', 'cascata'],
    ['comunicaizone', 'comunicazione'],
  ] as const) {
    expect(await find(typed)).toMatchObject({ how: 'mended', text: meant })
    expect(await idsOf(typed)).toEqual(['cascade'])
  }
})

test('what has nothing to do with anything finds nothing', async () => {
  await keep(entry('phone', { title: 'Al telefono' }))
  expect(await find('xylofonista')).toMatchObject({ how: 'nothing', groups: [] })
})

test('where nothing has every word, what has one of them is shown as such', async () => {
  await keep(entry('invoice', { title: 'Fattura sbagliata' }))
  expect(await find('fattura astronave')).toMatchObject({ how: 'any' })
  expect(await idsOf('fattura astronave')).toEqual(['invoice'])
})

test('a title weighs more than a summary, and a summary more than the text', async () => {
  await keep(entry('in-text', { body: 'Qui si parla anche di sartoria, tra molte altre cose.' }))
  await keep(entry('in-title', { title: 'Una sartoria' }))
  await keep(entry('in-summary', { summary: 'Una scena in sartoria.' }))
  expect(await idsOf('sartoria')).toEqual(['in-title', 'in-summary', 'in-text'])
})

test('what matched is marked, in the title and in a passage of the text', async () => {
  await keep(entry('bakery', { title: 'Al forno', body: `${'Parole prima. '.repeat(30)}Il pane è pronto alle sei.` }))
  const [group] = (await find('forno pane')).groups
  const marked = (text: string | null) => partsOf(text ?? '').flatMap(({ text, matched }) => (matched ? [text] : []))
  expect(marked(group!.hits[0]!.title)).toEqual(['forno'])
  const [inText] = (await find('pane')).groups
  expect(marked(inText!.hits[0]!.passage)).toEqual(['pane'])
  expect(inText!.hits[0]!.passage!.length).toBeLessThan(250)
})

test('a source replaces all it said before, words too, and nothing takes it away', async () => {
  await keep(entry('old', { title: 'Vecchiume' }), entry('old-2', { title: 'Vecchiume due' }))
  await keepEntries(db, 'test:old', [entry('old', { title: 'Novità' })])
  expect(await idsOf('vecchiume')).toEqual([])
  expect((await find('vecchiumo')).how).toBe('nothing')
  expect(await idsOf('novita')).toEqual(['old'])
  await keepEntries(db, 'test:old', [])
  expect(await idsOf('novita')).toEqual([])
})

test('only sources that have said nothing yet are asked to', async () => {
  await keep(entry('said'))
  const asked: string[] = []
  await keepMissing('test', ['said', 'unsaid'], async (tx, id) => {
    asked.push(id)
    await keepEntries(tx, `test:${id}`, [entry(id)])
  })
  await keepMissing('test', ['said', 'unsaid'], () => Promise.reject(new Error('both have said')))
  expect(asked).toEqual(['unsaid'])
})

test('a source that says the same from two places at once says it once', async () => {
  const say = () => db.$transaction((tx) => keepEntries(tx, 'test:twice', [entry('twice', { title: 'Gemelli' })]))
  await Promise.all([say(), say(), say()])
  expect(await idsOf('gemelli')).toEqual(['twice'])
})

test('a language finds its own, and what is over is not found', async () => {
  await keep(entry('en', { language: 'en', title: 'Gearbox' }))
  await keep(entry('over', { kind: 'date', title: 'Gearbox a Lodi', until: new Date(Date.now() - 1000) }))
  await keep(entry('next', { kind: 'date', title: 'Gearbox a Como', until: new Date(Date.now() + 60_000) }))
  expect(await idsOf('gearbox', 'en')).toEqual(['en'])
  expect(await idsOf('gearbox')).toEqual(['next'])
})

test('many of a kind come in pages, a few of each kind beside each other', async () => {
  const many = Array.from({ length: 23 }, (_, at) => entry(`m-${at}`, { title: `Modulo ${at} di zoologia` }))
  await keep(...many)
  await keep(entry('zoo', { kind: 'page', title: 'Zoologia' }))
  const all = await find('zoologia')
  expect(all.groups.map(({ kind, total, hits }) => [kind, total, hits.length])).toEqual([
    ['page', 1, 1],
    ['lesson', 23, 5],
  ])
  const pages = await Promise.all(['1', '2', '3'].map((page) => find('zoologia', { kind: 'lesson', page })))
  expect(pages.map(({ pages, groups }) => [pages, groups[0]!.hits.length])).toEqual([
    [3, 10],
    [3, 10],
    [3, 3],
  ])
  expect(new Set(pages.flatMap(({ groups }) => groups[0]!.hits.map(({ id }) => id))).size).toBe(23)
})

test('operators work where they make sense and are words where they do not', async () => {
  await keep(entry('tea', { title: 'Tè nero' }), entry('green', { title: 'Tè verde' }))
  expect((await idsOf('nero or verde')).toSorted()).toEqual(['green', 'tea'])
  expect(await idsOf('"tè nero"')).toEqual(['tea'])
  for (const text of ['"nero', "nero'; drop table x; --", 'nero & | ! ( ) :*', '<-> nero', '(((', '%', '\\'])
    expect((await find(text)).how).not.toBe(undefined)
})

const signs = Array.from('"\'-|&!():*<>\\% \u0000\u202E👩‍🏭مרnero')

test('any text that can be typed gets an answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: fc.constantFrom(...signs), maxLength: 80 }),
      ),
      async (text) => {
        const { how } = await find(text)
        expect(['asked', 'mended', 'any', 'nothing']).toContain(how)
      },
    ),
    { numRuns: 150 },
  )
})

test('ten thousand characters, emoji and text from right to left are looked for like any other', async () => {
  await keep(entry('rtl', { title: 'مرحبا 🎯 שלום' }))
  expect(await idsOf('مرحبا')).toEqual(['rtl'])
  expect((await find('🎯'.repeat(10_000))).how).toBe('nothing')
  expect((await find('astrolabio '.repeat(2_000))).how).toBe('nothing')
})

test('among many entries the index is used, for matches and for words mistyped', async () => {
  await db.$executeRaw`insert into "SearchEntry" (kind, source, id, language, title, summary, path)
    select 'lesson', 'many', 'n' || n, 'it', 'Numero ' || n || ' parola' || n, 'Riga', '/' || n from generate_series(1, 20000) n`
  await db.$executeRaw`insert into "SearchWord" (source, language, word, plain)
    select 'many', 'it', md5(n::text), md5(n::text) from generate_series(1, 20000) n`
  await db.$executeRaw`vacuum analyze "SearchEntry"`
  await db.$executeRaw`vacuum analyze "SearchWord"`
  const { query } = asQuery('it', 'parola77')
  const plan = await db.$queryRaw<{ 'QUERY PLAN': string }[]>`explain ${matches({ language: 'it', kind: null }, query)}`
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('SearchEntry_vector_idx')
  const words = await db.$queryRaw<{ 'QUERY PLAN': string }[]>`explain
    select word from "SearchWord" where language = 'it' and plain % 'cascta'`
  expect(words.map((row) => row['QUERY PLAN']).join('\n')).toContain('SearchWord_plain_idx')
})
