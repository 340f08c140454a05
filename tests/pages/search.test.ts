import { randomUUID } from 'node:crypto'
import { RouterContextProvider } from 'react-router'
import { beforeAll, expect, test } from 'vitest'
import { importContent } from '#app/catalog/import-content.server.ts'
import { mayTry } from '#app/platform/limits.server.ts'
import { arrival } from '#app/platform/request.server.ts'
import { prepareSearch } from '#app/prepare-search.server.ts'
import { searchLimit } from '#app/search/limit.ts'
import { aCourseOnSale, aDate } from '#tests/helpers/wares.ts'
import { visit } from '#tests/helpers/visit.ts'

beforeAll(async () => {
  await importContent()
  await prepareSearch()
})

const search = async (q: string, more = '', base = '/cerca') => {
  const answer = await visit(`${base}?q=${encodeURIComponent(q)}${more}`)
  return { status: answer.status, headers: answer.headers, html: await answer.text() }
}

test('the page of the search is one for everybody to begin from', async () => {
  for (const [address, says] of [
    ['/cerca', 'Che cosa cerchi?'],
    ['/en/search', 'What are you looking for?'],
    ['/cerca?q=%20%20', 'Oppure parti da qui'],
  ] as const) {
    const answer = await visit(address)
    const html = await answer.text()
    expect([answer.status, html.includes(says), html.includes('<search>')]).toEqual([200, true, true])
  }
})

test('a course is found by a misspelt word, and what was put right is said', async () => {
  const { status, html } = await search('cascta')
  expect(status).toBe(200)
  expect(html).toContain('<bdi class="found-asked">cascta</bdi>')
  expect(html).toContain('<bdi class="found-asked">cascata</bdi>')
  expect(html).toContain('<mark>cascata</mark>')
  expect(html).toContain('href="/corsi/la-cascata"')
})

test('English finds English', async () => {
  const { html } = await search('dominoe', '', '/en/search')
  expect(html).toContain('href="/en/learn/the-cascade/the-first-tile"')
  expect(html).not.toContain('href="/corsi')
})

test('of a free lesson every word is found, of another one title and summary only', async () => {
  // «Ruotarella» stands in the first lesson, which is open; «commercialista» in the second, which is not.
  expect((await search('Ruotarella')).html).toContain('href="/impara/la-cascata/la-prima-tessera"')
  expect((await search('richiesta intera')).html).toContain('href="/impara/la-cascata/la-richiesta-intera"')
})

test('trainers, dates, products and pages are found too', async () => {
  const date = await aDate()
  const product = await aCourseOnSale()
  expect((await search('Livia Serra')).html).toContain('href="/formatori/livia-serra"')
  expect((await search('bologna')).html).toContain(`href="/date/${date}"`)
  expect((await search('corso per te')).html).toContain(`/negozio#${product}`)
  expect((await search('corsi')).html).toContain('href="/corsi"')
})

test('what a written page, the prices and the ways to write to us say is found in both languages', async () => {
  for (const [wish, path] of [
    ['metodo scena', '/metodo'],
    ['diritto di recesso', '/recesso'],
    ['informativa GDPR', '/privacy'],
    ['prezzi azienda', '/prezzi'],
    ['coaching', '/in-azienda'],
    ['incontro', '/incontro'],
  ] as const) {
    const { html } = await search(wish)
    expect([wish, html.includes(`href="${path}"`)]).toEqual([wish, true])
  }
  expect((await search('withdraw', '', '/en/search')).html).toContain('href="/en/withdrawal"')
})

test('nothing found is said, with a way on', async () => {
  const { status, html } = await search('xylofonista')
  expect(status).toBe(200)
  expect(html).toContain('Nessun risultato per')
  for (const way of ['/corsi', '/date', '/negozio']) expect(html).toContain(`href="${way}"`)
})

test('whatever is typed is answered as text: operators, quotes, markup, emoji, right to left, ten thousand characters', async () => {
  const odd = [
    '"',
    '""',
    "' or 1=1; --",
    '(((',
    '!!&|',
    'a:*',
    '\\',
    '%',
    '<script>alert(1)</script>',
    '🎯👩‍🏭',
    'مرحبا שלום',
  ]
  for (const text of odd) {
    const { status, html } = await search(text)
    expect([text, status]).toEqual([text, 200])
    expect(html).not.toContain('<script>alert')
  }
  const long = await search('parola'.repeat(2_000))
  expect(long.status).toBe(200)
  expect(long.html).toContain('i primi 200 caratteri')
  expect((await visit('/cerca?q=%00')).status).toBe(404)
  expect((await visit('/cerca?q=%ff%fe&kind=x&page=-1')).status).toBe(200)
})

test('a page of results is kept by nobody and listed nowhere; the other language asks the same', async () => {
  const { headers, html } = await search('cascata')
  expect(headers.get('Cache-Control') ?? '').not.toContain('public')
  expect(html).toContain('<meta name="robots" content="noindex"')
  expect(html).toContain('href="/en/search?q=cascata"')
})

test('who asks faster than a person can is told to wait, and still has a way on', async () => {
  // All but the last try are counted without drawing ninety pages for it.
  const { address } = new RouterContextProvider().get(arrival)
  for (let at = 0; at < searchLimit.points; at++) await mayTry(searchLimit, address)
  const last = await search(randomUUID())
  expect(last.status).toBe(429)
  expect(last.html).toContain('Aspetta un minuto')
  expect(last.html).toContain('href="/corsi"')
})
