import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { sitemap } from './sitemap.ts'

const schema = readFileSync('tests/helpers/sitemap.xsd', 'utf8')
const errorsOf = async (contents: string) =>
  (await validateXML({ xml: [{ fileName: 'sitemap.xml', contents }], schema: [schema] })).errors.map(
    ({ message }) => message,
  )

const nasty = `/corsi/a&b<c>"d"'e'%F0%9F%98%80`

test('a sitemap is valid with any address, names both languages of each page and says when it changed', async () => {
  const xml = sitemap('https://academy.example', [
    { at: { it: nasty, en: `/en${nasty}` }, changedAt: new Date('2026-11-22T10:00:00Z') },
    { at: { it: '/privacy', en: '/en/privacy' }, changedAt: { it: new Date('2026-12-01') } },
    { at: { it: '/', en: '/en' } },
  ])
  expect(await errorsOf(xml)).toEqual([])
  expect(xml.match(/<url>/g)).toHaveLength(6)
  expect(xml.match(/<lastmod>/g)).toHaveLength(3)
  expect(xml).toContain('<loc>https://academy.example/privacy</loc><lastmod>2026-12-01</lastmod>')
  expect(xml).toContain(
    '<loc>https://academy.example/corsi/a&amp;b&lt;c&gt;&quot;d&quot;&apos;e&apos;%F0%9F%98%80</loc>',
  )
  expect(xml).toContain('<lastmod>2026-11-22</lastmod>')
  expect(xml).toContain('<xhtml:link rel="alternate" hreflang="en" href="https://academy.example/en"/>')
  expect(xml).toContain('<xhtml:link rel="alternate" hreflang="x-default" href="https://academy.example/"/>')
})

test('the schema refuses what is no sitemap', async () => {
  expect(await errorsOf('<urlset/>')).not.toEqual([])
  expect(await errorsOf(sitemap('', [{ at: { it: 'x', en: 'y' } }]))).not.toEqual([])
})
