import '#tests/helpers/open-shop.ts'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import * as z from 'zod'
import { importContent } from '#app/catalog/import-content.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourseOnSale, aDate, aPlaceOnSale } from '#tests/helpers/wares.ts'
import { visit } from '#tests/helpers/visit.ts'

// What Google and schema.org ask of each kind of thing, no more: https://developers.google.com/search/docs/appearance/structured-data
const text = z.string().min(1)
const address = z.url({ protocol: /^https?$/ })
const academy = z.object({ '@type': z.literal('Organization'), name: text, url: address, logo: address })
const price = z.string().regex(/^\d+\.\d\d$/)
const offer = z.object({
  '@type': z.literal('Offer'),
  url: address,
  price,
  priceCurrency: z.literal('EUR'),
  availability: address,
})
const place = z.object({
  '@type': z.literal('Place'),
  name: text,
  address: z.object({ '@type': z.literal('PostalAddress'), addressLocality: text, addressCountry: z.literal('IT') }),
})
const instance = z.union([
  z.object({
    '@type': z.literal('CourseInstance'),
    courseMode: z.literal('Online'),
    courseWorkload: z.string().regex(/^PT\d+M$/),
  }),
  z.object({
    '@type': z.literal('CourseInstance'),
    courseMode: z.literal('Onsite'),
    startDate: z.iso.datetime(),
    endDate: z.iso.datetime(),
    location: place,
  }),
])
const step = z.object({ '@type': z.literal('ListItem'), position: z.int().min(1), name: text, item: address })
const things = z.discriminatedUnion('@type', [
  academy,
  z.object({
    '@type': z.literal('Course'),
    name: text,
    description: text,
    provider: academy,
    hasCourseInstance: z.array(instance).min(1),
    offers: z.array(offer).min(1).optional(),
  }),
  z.object({
    '@type': z.literal('EducationEvent'),
    name: text,
    startDate: z.iso.datetime(),
    endDate: z.iso.datetime(),
    location: place,
    eventStatus: address,
    organizer: academy,
    offers: offer.optional(),
  }),
  z.object({ '@type': z.literal('Product'), name: text, description: text, offers: offer }),
  z.object({ '@type': z.literal('Person'), name: text, url: address, worksFor: academy }),
  z.object({ '@type': z.literal('BreadcrumbList'), itemListElement: z.array(step).min(2) }),
])
const Block = z.object({ '@context': z.literal('https://schema.org'), '@graph': z.array(things).min(1) })

beforeAll(() => importContent())

async function thingsOn(path: string) {
  const html = await (await visit(path)).text()
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => json!)
  expect(blocks).toHaveLength(1)
  return Block.parse(JSON.parse(blocks[0]!))['@graph']
}
const named = <T extends { '@type': string }>(all: T[], type: T['@type']) => all.find((one) => one['@type'] === type)

test('a course, its trainer, a date, the shop and the academy are told to machines, whole', async () => {
  await Promise.all([aCourseOnSale(), aDate({ courseId: 'cascade' })])
  const course = await thingsOn('/corsi/la-cascata')
  expect(named(course, 'Course')).toMatchObject({
    hasCourseInstance: [{ courseMode: 'Online' }, { courseMode: 'Onsite' }],
  })
  expect(named(course, 'BreadcrumbList')).toMatchObject({
    itemListElement: [{ item: 'http://site.test/corsi' }, { item: 'http://site.test/corsi/la-cascata' }],
  })
  expect(named(await thingsOn('/en/trainers/livia-serra'), 'Person')).toMatchObject({ name: 'Livia Serra' })
  expect(named(await thingsOn('/negozio'), 'Product')).toMatchObject({ offers: { price: '149.00' } })
  expect((await thingsOn('/en')).map((thing) => thing['@type'])).toEqual(['Organization'])
})

test('a date says what a place costs, and that it is called off', async () => {
  await aPlaceOnSale({ cents: 12_050 })
  const { id } = await db.courseDate.findFirstOrThrow({ where: { products: { some: {} } } })
  const event = async () => named(await thingsOn(`/en/dates/${id}`), 'EducationEvent')
  expect(await event()).toMatchObject({
    offers: { price: '120.50', availability: 'https://schema.org/InStock' },
    eventStatus: 'https://schema.org/EventScheduled',
  })
  await db.courseDate.update({ where: { id }, data: { cancelledAt: new Date() } })
  expect(await event()).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' })
})

test('a title with &, <, quotes and an emoji comes through whole, and ends neither its block nor the head', async () => {
  const title = `</script><script>alert("1")</script> <!-- & 'noi' 😀`
  const { sheet } = await db.course.findUniqueOrThrow({ where: { id: 'cascade' } })
  await db.course.update({
    where: { id: 'cascade' },
    data: { sheet: { ...(sheet as object), title: { it: title, en: title }, summary: { it: title, en: title } } },
  })
  expect(named(await thingsOn('/corsi/la-cascata'), 'Course')).toMatchObject({ name: title, description: title })
  const html = await (await visit('/corsi/la-cascata')).text()
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('&lt;/script&gt;&lt;script&gt;alert')
  const picture = /og:image" content="http:\/\/site\.test([^"]+)"/.exec(html)![1]!
  expect((await visit(picture)).status).toBe(200)
})

test('a date, a product and a trainer called with &, <, quotes and an emoji come through whole; the sitemap stays valid', async () => {
  const title = `</script><b>"Noi" & 'voi'</b> <!-- 😀`
  const both = { it: title, en: title }
  const [dateId] = await Promise.all([aDate({ courseId: 'cascade' }), aCourseOnSale()])
  const venue = { name: title, street: title, town: title }
  await db.courseDate.update({ where: { id: dateId }, data: { title: both, venue } })
  await db.product.updateMany({ where: { kind: 'course' }, data: { title: both } })
  const trainer = await db.trainer.findUniqueOrThrow({ where: { id: 'livia-serra' } })
  const sheet = { ...(trainer.sheet as object), name: title, role: both }
  await db.trainer.update({ where: { id: trainer.id }, data: { sheet } })
  const event = await thingsOn(`/date/${dateId}`)
  expect(named(event, 'EducationEvent')).toMatchObject({ name: title, location: { name: title } })
  expect(named(event, 'BreadcrumbList')).toMatchObject({ itemListElement: [{}, { name: title }] })
  expect(named(await thingsOn('/negozio'), 'Product')).toMatchObject({ name: title })
  expect(named(await thingsOn('/formatori/livia-serra'), 'Person')).toMatchObject({ name: title })
  const schema = readFileSync('tests/helpers/sitemap.xsd', 'utf8')
  const contents = await (await visit('/sitemap.xml')).text()
  const { errors } = await validateXML({ xml: [{ fileName: 'sitemap.xml', contents }], schema: [schema] })
  expect([errors, contents.includes(`/date/${dateId}`)]).toEqual([[], true])
})
