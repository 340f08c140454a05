import { expect, test } from 'vitest'
import { importContent } from '#app/catalog/import-content.server.ts'
import { courseNames, coursePage, currentRelease } from '#app/catalog/published.server.ts'
import { db } from '#app/platform/db.server.ts'

test('two processes that start at once import the content once', async () => {
  const results = await Promise.all([importContent(), importContent()])
  expect(results.toSorted()).toEqual(['imported', 'unchanged'])
  expect(await importContent()).toBe('unchanged')
  expect(await db.release.count()).toBe(1)
  expect(await db.publication.findMany({ select: { kind: true, origin: true, byId: true } })).toEqual([
    { kind: 'release', origin: 'content', byId: null },
  ])
})

test('what was imported can be read in both languages', async () => {
  await importContent()
  expect(await courseNames()).toMatchObject([{ id: 'cascade', slugs: { it: 'la-cascata', en: 'the-cascade' } }])
  const [it, en] = [await coursePage('cascade', 'it'), await coursePage('cascade', 'en')]
  expect(it?.lessons.map(({ slug }) => slug)).toEqual([
    'la-prima-tessera',
    'la-richiesta-intera',
    'correggere-senza-ferire',
    'dirlo-prima',
    'la-proposta-in-tre-parti',
  ])
  expect(en?.lessons.map(({ id, language, free }) => [id, language, free])).toEqual([
    ['cascade/dominoes', 'en', true],
    ['cascade/whole-request', 'en', false],
    ['cascade/correction', 'en', false],
    ['cascade/tell-first', 'en', false],
    ['cascade/proposal', 'en', false],
  ])
  expect(await currentRelease(db, 'cascade')).toMatchObject({ number: 1 })
})
