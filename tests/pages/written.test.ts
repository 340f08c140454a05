import { expect, test } from 'vitest'
import { keptDays } from '#app/platform/sent-mails.server.ts'
import { legalPages } from '#app/catalog/written-page.ts'
import { daysSignedIn, forgottenCookies } from '#app/identity/session-cookie.server.ts'
import { addresses } from '#app/i18n/addresses.ts'
import { rememberBasket } from '#app/shop/basket-ref.server.ts'
import { heldUntil, payableUntil } from '#app/shop/checkout-params.ts'
import { seatsWithoutQuote } from '#app/shop/bounds.ts'
import { visit } from '#tests/helpers/visit.ts'

const read = async (address: string) => (await (await visit(address)).text()).replace(/<!-- -->/g, '')

test('every written page stands in both languages, the same for everybody, with its heading and no name left open', async () => {
  for (const [it, en] of [...legalPages, 'method' as const].map((name) => addresses[name]))
    for (const address of [it, en]) {
      const answer = await visit(address)
      const page = await answer.text()
      expect([address, answer.status, answer.headers.get('Cache-Control')]).toEqual([
        address,
        200,
        'public, s-maxage=3600',
      ])
      expect(page.match(/<h1/g)).toHaveLength(1)
      expect(page).not.toMatch(/\{\{|[\uE000\uE001]/)
      expect(page).toMatch(/<title>[^<]+<\/title>/)
    }
})

test('a legal page says that a lawyer has yet to read it, who sells, and where its parts are', async () => {
  for (const name of legalPages) {
    const [page, english] = [await read(addresses[name][0]), await read(addresses[name][1])]
    expect(page).toContain('Bozza da far leggere al tuo legale.')
    expect(english).toContain('A draft for your lawyer to read.')
    const parts = [...page.matchAll(/<a href="#([a-z0-9-]+)">/g)].map(([, id]) => id).filter((id) => id !== 'main')
    expect(parts.length).toBeGreaterThan(3)
    for (const id of parts) expect(page).toContain(`<h2 id="${id}">`)
  }
  expect(await read('/privacy')).toContain('Accademia Dimostrativa S.r.l. (demo)')
})

test('the cookie page names every cookie the program sets, and how long each lives', async () => {
  const set = [...forgottenCookies, ...rememberBasket('x'.repeat(32)).getSetCookie()].map(
    (cookie) => cookie.split('=')[0]!,
  )
  const page = await read('/cookie')
  const named = [...page.matchAll(/<li><strong>([a-z-]+)<\/strong>/g)].map(([, name]) => name)
  expect(named.toSorted()).toEqual([...new Set(set)].toSorted())
  const days = rememberBasket('x')
    .getSetCookie()
    .map((cookie) => Number(/Max-Age=(\d+)/.exec(cookie)![1]) / 86_400)
  expect([...days, daysSignedIn]).toEqual([30, 30, 30])
  expect(page.match(/dura 30 giorni/g)).toHaveLength(4)
})

test('what the texts say in numbers is what the program does', async () => {
  const now = new Date('2026-11-22T10:00:00Z')
  const minutes = (payableUntil(now).getTime() - now.getTime()) / 60_000
  expect(heldUntil(now).getTime()).toBeGreaterThan(payableUntil(now).getTime())
  const terms = await read('/condizioni')
  expect(terms).toContain(`${minutes} minuti per pagare`)
  expect(terms).toContain(`Oltre le ${seatsWithoutQuote} licenze`)
  expect([keptDays, await read('/privacy')]).toEqual([730, expect.stringContaining('due anni')])
  expect(await read('/privacy')).toContain(`${daysSignedIn} giorni dall’ingresso`)
})

test('the method is taught with the pieces of a lesson, in lists that hold only items', async () => {
  const page = await read('/metodo')
  expect(page.match(/class="dialogue"/g)).toHaveLength(2)
  expect(page.match(/class="wording /g)).toHaveLength(3)
  expect(page).not.toMatch(/<ul[^>]*>\s*<p/)
  expect(page).toContain('href="/date"')
  expect(await read('/en/method')).toContain('href="/en/dates"')
})
