import '#tests/helpers/open-shop.ts'
import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { confirmPlaces, holdPlaces } from '#app/dates/places.server.ts'
import { monthOf } from '#app/dates/month.ts'
import { addMinutes } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { visit } from '#tests/helpers/visit.ts'
import { aDate, aPlaceOnSale } from '#tests/helpers/wares.ts'

async function take(courseDateId: string, places: number, { paid = true } = {}) {
  const [{ id: userId }, orderLineId] = [await aPerson(), randomUUID()]
  const wishes = [{ courseDateId, places, orderLineId, userId }]
  await db.$transaction((tx) => holdPlaces(tx, wishes, addMinutes(new Date(), 45)))
  if (paid) await db.$transaction((tx) => confirmPlaces(tx, [orderLineId]))
}
// As a reader sees it: without the marks React leaves between pieces of text.
const textOf = async (address: string) => (await (await visit(address)).text()).replace(/<!-- -->/g, '')

test('the list shows dates to come with their room in words, and hides what is past or called off', async () => {
  const [free, last, full, past, calledOff] = await Promise.all([
    aDate({ capacity: 20 }),
    aDate({ capacity: 4 }),
    aDate({ capacity: 2 }),
    aDate({ inDays: -2 }),
    aDate(),
  ])
  await take(last, 3)
  await take(full, 2)
  await db.courseDate.update({ where: { id: calledOff }, data: { cancelledAt: new Date() } })
  const page = await textOf('/date')
  const shown = [free, last, full, past, calledOff].filter((id) => page.includes(`/date/${id}"`))
  expect(shown).toEqual([free, last, full])
  for (const words of ['Posti liberi', 'Ultimo posto', 'Al completo']) expect(page).toContain(words)
  const english = await textOf('/en/dates')
  for (const words of ['Places free', 'Last place', 'Full']) expect(english).toContain(words)
})

test('pages that say how many places are left are kept by nobody', async () => {
  const date = await aDate()
  for (const address of ['/date', `/date/${date}`])
    expect((await visit(address)).headers.get('Cache-Control')).toBe('private, no-store')
})

test('the list asks the database as often, whether it shows one date or many', async () => {
  await db.courseDate.updateMany({ data: { cancelledAt: new Date() } })
  const asked = async () => {
    const query = vi.spyOn(pg.Client.prototype, 'query')
    await visit('/date')
    const { length } = query.mock.calls
    query.mockRestore()
    return length
  }
  await aDate()
  await visit('/date')
  expect(await asked()).toBe(4)
  for (const _ of [1, 2, 3]) await aDate()
  expect(await asked()).toBe(4)
})

test('a date says when, where, what it costs and how to book; its form needs no script', async () => {
  const { courseDateId, productId } = await aPlaceOnSale({ capacity: 9, cents: 39_000 })
  const page = await textOf(`/date/${courseDateId}`)
  expect(page).toContain('390,00')
  expect(page).toContain('IVA 22% inclusa')
  expect(page).toContain('Via della Prova 1, Bologna')
  expect(page).toMatch(/<form[^>]*action="\/carrello"/)
  expect(page).toContain(`value="${productId}"`)
  expect(await textOf(`/en/dates/${courseDateId}`)).toMatch(/<form[^>]*action="\/en\/basket"/)
})

test('a date in the hands of others says so, and offers no form', async () => {
  const [full, reserved] = [await aPlaceOnSale({ capacity: 2 }), await aPlaceOnSale({ capacity: 2 })]
  await take(full.courseDateId, 2)
  await take(reserved.courseDateId, 2, { paid: false })
  const [first, second] = [await textOf(`/date/${full.courseDateId}`), await textOf(`/date/${reserved.courseDateId}`)]
  expect(first).toContain('Tutti i posti sono stati presi')
  expect(second).toContain('Qualcuno sta comprando gli ultimi posti')
  for (const page of [first, second]) expect(page).not.toContain('action="/carrello"')
})

test('a date that is over, called off or not sold says so instead of offering a form', async () => {
  const [over, calledOff, unsold] = [await aPlaceOnSale({ inDays: -1 }), await aPlaceOnSale(), await aDate()]
  await db.courseDate.update({ where: { id: calledOff.courseDateId }, data: { cancelledAt: new Date() } })
  const pages = [
    [over.courseDateId, 'Questa data è passata.'],
    [calledOff.courseDateId, 'Questa data è stata annullata.'],
    [unsold, 'non si comprano online'],
  ] as const
  for (const [date, words] of pages) {
    const page = await textOf(`/date/${date}`)
    expect(page).toContain(words)
    expect(page).not.toContain('action="/carrello"')
  }
})

test('the calendar file is read by a calendar program, in both languages, and a cancelled date takes itself out', async () => {
  const date = await aDate()
  const read = async (address: string) => {
    const answer = await visit(address)
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
    return [calendar.getFirstPropertyValue('method'), event.uid, event.summary, event.description]
  }
  const uid = `${date}@example.com`
  const details = (path: string) => `http://site.test${path}/${date}`
  expect(await read(`/date/${date}/calendario.ics`)).toEqual([
    'PUBLISH',
    uid,
    'Giornata di prova',
    `Dettagli e indirizzo: ${details('/date')}`,
  ])
  expect(await read(`/en/dates/${date}/calendar.ics`)).toEqual([
    'PUBLISH',
    uid,
    'A day of trial',
    `Details and address: ${details('/en/dates')}`,
  ])
  await db.courseDate.update({ where: { id: date }, data: { cancelledAt: new Date() } })
  expect((await read(`/date/${date}/calendario.ics`)).slice(0, 2)).toEqual(['CANCEL', uid])
})

test('a date that never was is not there', async () => {
  for (const address of [
    '/date/mai',
    '/date/mai/calendario.ics',
    '/date/%00',
    '/date/a%00b/calendario.ics',
    '/date?x=%00',
    `/date/${'x'.repeat(500)}`,
  ])
    expect((await visit(address)).status).toBe(404)
})

test('a town and a course choose among the dates; a choice that does not exist shows everything', async () => {
  await db.courseDate.updateMany({ data: { cancelledAt: new Date() } })
  const [bologna, verona] = [await aDate({ inDays: 5 }), await aDate({ inDays: 40 })]
  await db.courseDate.update({
    where: { id: verona },
    data: { venue: { name: 'Sala Adige', street: 'Vicolo 3', town: 'Verona' } },
  })
  const shown = async (query: string) => {
    const page = await textOf(`/date${query}`)
    return [bologna, verona].filter((id) => page.includes(`/date/${id}"`))
  }
  expect(await shown('?town=Verona')).toEqual([verona])
  expect(await shown('?town=Bologna&course=')).toEqual([bologna])
  for (const query of ['', '?town=Atlantide', '?course=mai', `?month=${'9'.repeat(500)}`])
    expect(await shown(query)).toEqual([bologna, verona])
  expect(await textOf('/date?town=Verona')).toMatch(/<option value="Verona" selected="">/)
})

test('the calendar begins where the first date is and leads to the months of the others, never to the past', async () => {
  await db.courseDate.updateMany({ data: { cancelledAt: new Date() } })
  const [near, far] = [await aDate({ inDays: 1 }), await aDate({ inDays: 70 })]
  const gridOf = async (query: string) =>
    /<table class="month-grid">.*?<\/table>/s.exec(await textOf(`/date${query}`))![0]
  const monthFrom = (days: number) => monthOf(new Date(Date.now() + days * 86_400_000))
  expect(await gridOf('')).toContain(`/date/${near}"`)
  expect(await gridOf(`?month=${monthFrom(70)}`)).toContain(`/date/${far}"`)
  expect(await gridOf('?month=9999-01')).toContain(`/date/${far}"`)
  expect(await gridOf('?month=2001-01')).toContain(
    `datetime="${monthOf(new Date())}-01"`.replace('datetime', 'dateTime'),
  )
  const last = await textOf(`/date?month=${monthFrom(70)}`)
  expect(last).toContain('rel="prev"')
  expect(last).not.toContain('rel="next"')
  expect(await textOf(`/date?month=${monthOf(new Date())}`)).not.toContain('rel="prev"')
})
