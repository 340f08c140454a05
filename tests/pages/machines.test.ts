import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { importContent } from '#app/catalog/import-content.server.ts'
import { db } from '#app/platform/db.server.ts'
import { pictureAddress } from '#app/platform/picture-address.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aDate } from '#tests/helpers/wares.ts'
import { visit } from '#tests/helpers/visit.ts'

const origin = 'http://site.test'

beforeAll(async () => {
  await importContent()
})

const textOf = async (address: string) => (await visit(address)).text()
const hrefs = (html: string, rel: string) =>
  [...html.matchAll(new RegExp(`<link rel="${rel}"( hrefLang="[^"]+")? href="([^"]+)"`, 'g'))].map(
    ([, , href]) => href!,
  )
const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1]

const addressesOf = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => new URL(at!).pathname)

test('the sitemap is valid, and every page on it stands there and says what machines ask of it', async () => {
  const xml = await textOf('/sitemap.xml')
  const schema = readFileSync('tests/helpers/sitemap.xsd', 'utf8')
  const { errors } = await validateXML({ xml: [{ fileName: 'sitemap.xml', contents: xml }], schema: [schema] })
  expect(errors).toEqual([])
  const pages = addressesOf(xml)
  expect(pages).toEqual(
    expect.arrayContaining([
      '/',
      '/en',
      '/corsi/la-cascata',
      '/en/courses/the-cascade',
      '/formatori/livia-serra',
      '/impara/la-cascata/la-prima-tessera',
      '/en/learn/the-cascade/the-first-tile',
    ]),
  )
  expect(pages.filter((at) => at.includes('dirlo-prima'))).toEqual([])
  const titles = new Set<string>()
  for (const at of pages) {
    const answer = await visit(at)
    const html = await answer.text()
    expect([at, answer.status]).toEqual([at, 200])
    titles.add(`${/lang="\w+"/.exec(html)![0]} ${/<title>([^<]+)<\/title>/.exec(html)![1]!}`)
    expect(html.split('</head>')[0]!.match(/<title>/g)).toHaveLength(1)
    expect(hrefs(html, 'canonical')).toEqual([`${origin}${at}`])
    const others = hrefs(html, 'alternate')
    expect(others).toHaveLength(3)
    expect(others.map((href) => new URL(href).pathname).every((other) => pages.includes(other))).toBe(true)
    expect(others).toContain(`${origin}${at}`)
    expect(meta(html, 'description')).toMatch(/^.{25,400}$/s)
    expect(meta(html, 'og:description')).toBe(meta(html, 'description'))
    expect(meta(html, 'og:url')).toBe(`${origin}${at}`)
    expect(meta(html, 'og:title')).toBeTruthy()
    expect(meta(html, 'og:image')).toMatch(/^http:\/\/site\.test\/og\/[\w.-]+\.png$/)
    expect(meta(html, 'twitter:card')).toBe('summary_large_image')
    expect(meta(html, 'og:locale')).toBe(at.startsWith('/en') ? 'en_GB' : 'it_IT')
    expect(meta(html, 'robots')).toBeUndefined()
  }
  // No two pages of a language are called the same.
  expect(titles.size).toBe(pages.length)
})

test('the sitemap says since when a page is as it is, where somebody knows, and says nothing where nobody does', async () => {
  const [still, moved] = await Promise.all([aDate(), aDate()])
  await db.courseDate.update({ where: { id: moved }, data: { sequence: 1 } })
  const xml = await textOf('/sitemap.xml')
  const changed = (path: string) =>
    new RegExp(`<loc>${origin}${path}</loc>(?:<lastmod>([^<]*)</lastmod>)?`).exec(xml)!.slice(1)
  expect(changed(`/date/${still}`)).toEqual([new Date().toISOString().slice(0, 10)])
  for (const path of [`/date/${moved}`, '/', '/metodo', '/contatti', '/prezzi'])
    expect(changed(path)).toEqual([undefined])
  const [, version] = /^version: (\S+)$/m.exec(readFileSync('content/pages/privacy.it.mdx', 'utf8'))!
  expect(changed('/privacy')).toEqual([version])
})

test('pages that are for one person, or are not there, are for no search engine', async () => {
  const person = await aPerson()
  for (const address of [
    '/account',
    '/en/account',
    '/impara',
    '/ordini',
    '/carrello',
    '/non-esiste',
    '/corsi/niente',
  ]) {
    const html = await (await visit(address, { as: person })).text()
    expect([address, meta(html, 'robots'), hrefs(html, 'canonical')]).toEqual([address, 'noindex', []])
  }
})

test('pages one may pass on but not list name themselves whole, once, and stand in no search engine', async () => {
  for (const address of [
    '/cerca',
    '/en/search',
    '/accedi',
    '/en/sign-in',
    '/registrati',
    '/corsi/la-cascata/programma',
    '/en/courses/the-cascade/programme',
    '/date/avvisi',
  ]) {
    const html = await textOf(address)
    expect([address, html.match(/<meta name="robots"[^>]*>/g)]).toEqual([
      address,
      ['<meta name="robots" content="noindex"/>'],
    ])
    expect(/<title>([^<]+)<\/title>/.exec(html)![1]).toMatch(/.+ · Customer Culture Academy$/)
    expect(meta(html, 'description')).toMatch(/^.{25,300}$/s)
    expect(meta(html, 'og:image')).toMatch(/^http:\/\/site\.test\/og\/[\w.-]+\.png$/)
    expect(hrefs(html, 'canonical')).toEqual([])
  }
  const found = await textOf('/cerca?q=cascata')
  expect(found.match(/<meta name="robots"[^>]*>/g)).toEqual(['<meta name="robots" content="noindex"/>'])
  // Nobody has us draw what they typed.
  expect(meta(found, 'og:image')).toBeUndefined()
})

test('robots and finders of holes are told where to look', async () => {
  expect(await textOf('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`)
  const security = await textOf('/.well-known/security.txt')
  expect(security).toMatch(/^Contact: mailto:\S+@\S+$/m)
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(security)![1]!)
  expect(expires).toBeGreaterThan(Date.now() + 100 * 86_400_000)
  // RFC 9116 wishes less than a year.
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
})

const picture = async (title: string) => visit(pictureAddress({ language: 'it', title, kicker: 'Corso' }))

test.each(['La cascata', 'Vendere & <b>ascoltare</b> "insieme" 👩‍👩‍👧‍👦', 'però '.repeat(40), '👩‍👩‍👧‍👦'.repeat(30), 'שלום 你好'])(
  'a picture is drawn for %j',
  async (title) => {
    const answer = await picture(title)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('image/png')
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    const png = Buffer.from(await answer.arrayBuffer())
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  },
)

test('the picture named by a page is there; one we did not name is not', async () => {
  const named = meta(await textOf('/corsi/la-cascata'), 'og:image')!
  expect((await visit(new URL(named).pathname)).status).toBe(200)
  const own = pictureAddress({ language: 'it', title: 'La cascata', kicker: '' })
  for (const address of [
    '/og/niente.png',
    `/og/${'a'.repeat(5_000)}.png`,
    own.replace('/og/', '/og/A'),
    own.replace(/.{5}\.png$/, 'AAAAA.png'),
    own.replace('.png', '.jpg'),
  ])
    expect((await visit(address)).status).toBe(404)
})

test('a phone finds the manifest and its icons', async () => {
  const html = await textOf('/')
  expect(html).toContain('<link rel="manifest" href="/manifest.webmanifest"/>')
  const manifest = await (await visit('/manifest.webmanifest')).json()
  expect(manifest).toMatchObject({ start_url: '/', display: 'minimal-ui', lang: 'it' })
  for (const { src, sizes } of manifest.icons) {
    const png = readFileSync(`public${src}`)
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }
  expect(readFileSync('public/icons/apple-180.png').readUInt32BE(16)).toBe(180)
})

test('without network there is a page in each language that says so, and it stands in no search engine', async () => {
  for (const [address, says] of [
    ['/senza-rete', 'Sei senza rete'],
    ['/en/offline', 'You are offline'],
  ] as const) {
    const html = await textOf(address)
    expect(html).toContain(says)
    expect(meta(html, 'robots')).toBe('noindex')
    expect(readFileSync('public/offline.js', 'utf8')).toContain(`'${address}'`)
  }
})
