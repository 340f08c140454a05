import { expect, test } from 'vitest'
import { checkPage } from './check-page.ts'
import { checkPages } from './check-pages.ts'
import { factsOf } from './page-facts.ts'
import { writtenPages } from './written-page.ts'

const address = {
  street: 'Via dell’Esempio 0',
  postcode: '00000',
  town: 'Cittadimostra',
  province: 'XX',
  country: 'IT',
}
const seller = {
  brand: 'Prova',
  legalName: '<b>Prova</b> [S.r.l.](/x)',
  address,
  vatNumber: '0',
  email: 'a@example.com',
}
const outside = { figure: () => false, page: (url: string) => url === '/corsi', facts: factsOf(seller) }
const page = (body: string) => `---
title: "Di {{seller.brand}}"
description: "Una prova."
lead: "Una prova."
---

${body}
`
const wrong = (source: string) =>
  checkPage(source, 'it', outside).problems.map(({ line, column, code, values }) => [line, column, code, values.found])

test('what the seller is called is put in as plain text, whatever signs it holds', () => {
  const { page: made, problems } = checkPage(
    page('Vende {{ seller.legalName }}: [scrivi](mailto:{{seller.email}}).'),
    'it',
    outside,
  )
  expect(problems).toEqual([])
  expect(made?.front.title).toBe('Di Prova')
  expect(made?.pieces).toEqual([
    {
      as: 'p',
      attributes: {},
      pieces: [
        'Vende <b>Prova</b> [S.r.l.](/x): ',
        { as: 'a', attributes: { href: 'mailto:a@example.com' }, pieces: ['scrivi'] },
        '.',
      ],
    },
  ])
})

test('a name nobody knows, or one the seller left out, is told with its line and column', () => {
  expect(wrong(page('Uno.\n\nPEC: {{seller.pec}} e {{seller.iban}}.'))).toEqual([
    [9, 6, 'fact', '{{seller.pec}}'],
    [9, 23, 'fact', '{{seller.iban}}'],
  ])
})

test('a page obeys the rules of a lesson, and asks nothing of a single reader', () => {
  expect(wrong(page('[Qui](/non-esiste) e [qui](/corsi).')).map(([, , code]) => code)).toEqual(['deadLink'])
  expect(wrong(page('{1 + 1}')).map(([, , code]) => code)).toEqual(['expression'])
  expect(wrong(page('<script>x</script>')).map(([, , code]) => code)).toEqual(['html'])
  expect(wrong(page('<Quiz id="uno" />')).map(([, , code]) => code)).toEqual(['component'])
  expect(wrong('Senza dati.\n').map(([, , code]) => code)).toEqual(['frontMissing'])
  expect(
    wrong('---\ntitle: "Sì"\nlead: "Sì"\nextra: 1\n---\n').map(([line, , code, found]) => [line, code, found]),
  ).toEqual([
    [2, 'sheet', 'description'],
    [2, 'sheet', 'yaml'],
  ])
})

test('headings get an address, lists and pieces keep their order', () => {
  const { page: made } = checkPage(
    page('## Perché è così\n\n- **Uno.** Due\n\n<Steps>\n<Step title="A">\nB\n</Step>\n</Steps>'),
    'it',
    outside,
  )
  expect(made?.pieces.map((piece) => typeof piece === 'object' && [piece.as, piece.attributes])).toEqual([
    ['h2', { id: 'perche-e-cosi' }],
    ['ul', {}],
    ['Steps', {}],
  ])
})

test('a piece on one line stands in no paragraph', () => {
  const { page: made } = checkPage(
    page('<Dialogue title="A">\n\n<Line who="B">C.</Line>\n\n</Dialogue>'),
    'it',
    outside,
  )
  expect(made?.pieces).toEqual([
    {
      as: 'Dialogue',
      attributes: { title: 'A' },
      pieces: [{ as: 'Line', attributes: { who: 'B' }, pieces: ['C.'] }],
    },
  ])
})

test('every page is there in both languages, built alike, and no file is nobody’s page', () => {
  const all = writtenPages.flatMap((name) =>
    ['it', 'en'].map((language) => ({
      name: `${name}.${language}`,
      source: page('## Uno'),
      file: `${name}.${language}.mdx`,
    })),
  )
  const codes = (sources: typeof all) => checkPages(sources, outside).map(({ file, code }) => [file, code])
  expect(codes(all)).toEqual([])
  expect(codes(all.slice(1))).toEqual([['pages/method.it.mdx', 'pageMissing']])
  expect(codes([...all, { name: 'altra.it', source: page('x'), file: 'altra.it.mdx' }])).toEqual([
    ['altra.it.mdx', 'pageName'],
  ])
  const behind = all.map((one) => (one.name === 'terms.en' ? { ...one, source: page('Uno') } : one))
  expect(codes(behind)).toEqual([['terms.en.mdx', 'unlikeOther']])
})
