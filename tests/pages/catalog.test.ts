import { beforeAll, expect, test } from 'vitest'
import { importContent } from '#app/catalog/import-content.server.ts'
import { db } from '#app/platform/db.server.ts'
import { keepSlugs } from '#app/catalog/slugs.server.ts'
import { seedShop } from '../../prisma/seed/shop.ts'
import { visit } from '#tests/helpers/visit.ts'

beforeAll(() => importContent())

const page = async (address: string) => {
  const answer = await visit(address)
  return { status: answer.status, headers: answer.headers, html: await answer.text() }
}

test.each([
  ['/', 'it', 'Quello che si dice dentro si sente fuori', '/en'],
  ['/en', 'en', 'What is said inside is heard outside', '/'],
  ['/corsi', 'it', 'La cascata', '/en/courses'],
  ['/corsi/la-cascata', 'it', 'La prima tessera', '/en/courses/the-cascade'],
  ['/en/courses/the-cascade', 'en', 'The first tile', '/corsi/la-cascata'],
  ['/formatori', 'it', 'Livia Serra', '/en/trainers'],
  ['/formatori/livia-serra', 'it', 'non esisto', '/en/trainers/livia-serra'],
])('%s is a page for everybody, in its language, and names the other one', async (address, language, says, other) => {
  const { status, headers, html } = await page(address)
  expect(status).toBe(200)
  expect(headers.get('Cache-Control')).toMatch(/^public, s-maxage=/)
  expect(headers.get('Set-Cookie')).toBeNull()
  expect(html).toContain(`<html lang="${language}">`)
  expect(html).toContain(says)
  expect(html).toContain(`hrefLang="${language === 'it' ? 'en' : 'it'}" href="http://site.test${other}"`)
  expect(html).toMatch(/<title>[^<]{5,}<\/title>/)
  expect(html).toMatch(/<meta name="description" content="[^"]{10,}"/)
  expect(html.match(/<h1/g)).toHaveLength(1)
})

test('the page of a course leads to its free lesson, its trainer, the shop and the dates', async () => {
  const { html } = await page('/en/courses/the-cascade')
  for (const address of ['/en/learn/the-cascade/the-first-tile', '/en/trainers/livia-serra', '/en/shop'])
    expect(html).toContain(`href="${address}"`)
  expect(html).not.toContain('href="/en/learn/the-cascade/the-whole-request"')
})

test('a former address and the one of the other language lead to the page', async () => {
  const whereTo = async (address: string) => {
    const answer = await visit(address)
    return [answer.status, answer.headers.get('Location')]
  }
  expect(await whereTo('/corsi/the-cascade')).toEqual([301, '/corsi/la-cascata'])
  expect(await whereTo('/en/courses/la-cascata')).toEqual([301, '/en/courses/the-cascade'])
  await keepSlugs(db, { kind: 'trainer', targetId: 'livia-serra' }, { it: 'livia' })
  expect(await whereTo('/formatori/livia-serra')).toEqual([301, '/formatori/livia'])
})

test('what is not there is a page that says so', async () => {
  for (const address of ['/corsi/niente', '/en/courses/nothing', '/formatori/nessuno'])
    expect((await page(address)).status).toBe(404)
})

test('the list of courses is chosen from by its address; what no course has is neither offered nor obeyed', async () => {
  const { html } = await page('/corsi?role=owner&need=lead-people&need=rubbish')
  expect(html).toContain('name="role" checked="" value="owner"')
  expect(html.match(/type="checkbox"[^>]*checked=""/g)).toHaveLength(2)
  expect(html).toContain('href="/corsi?need=lead-people"')
  expect(html).toContain('href="/corsi/la-cascata"')
  expect(html).not.toContain('value="measure-culture"')
  expect(html).toContain('href="http://site.test/en/courses?need=lead-people&amp;role=owner"')
  const { status, html: none } = await page('/corsi?need=measure-culture')
  expect(status).toBe(200)
  expect(none).toContain('Nessun corso mette insieme')
})

test('the page of a course says what people ask, what a firm gets, what it costs and what is left of each date', async () => {
  await seedShop()
  const { html, headers } = await page('/corsi/la-cascata')
  expect(headers.get('Cache-Control')).toBe('public, s-maxage=60')
  for (const says of ['Che valore ha l’attestato?', 'Licenze che passano di mano', 'Per 5 persone', 'restano 12 posti'])
    expect(html).toContain(says)
  expect(html).toContain('119,00')
  expect((await page('/en/courses/the-cascade')).html).toContain('What is the certificate worth?')
})

test('the shop compares one person and a team, each at the price per person', async () => {
  await seedShop()
  const { html } = await page('/negozio')
  expect(html).toContain('Per una persona')
  expect(html).toMatch(/119,00\u00a0€/)
  expect(html).toMatch(/30,00\u00a0€ in meno ciascuno/)
})
