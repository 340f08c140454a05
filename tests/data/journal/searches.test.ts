import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inboxSearch, requestsForOffice } from '#app/journal/inbox.server.ts'
import { firmsLike, peopleLike } from '#app/journal/people-search.server.ts'
import { journalTasks } from '#app/journal/tasks.server.ts'
import { addHours } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { ordersForOffice } from '#app/shop/office-orders.server.ts'
import { work } from '#tests/helpers/jobs.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aRequest } from '#tests/helpers/requests.ts'

const soon = addHours(new Date(), 1)
const held = {
  buyerKind: 'consumer',
  billing: {},
  language: 'it',
  totalCents: 1,
  expiresAt: soon,
  holdUntil: soon,
} as const

/** Somebody with an account of that name, who has ordered, written and belongs to a firm of that name. */
async function everywhere(name: string) {
  const person = await aPerson({ name })
  const firm = await db.organization.create({ data: { name, createdById: person.id } })
  await db.order.create({ data: { buyerId: person.id, ...held } })
  await aRequest({}, { name, person })
  return { email: person.email, firm: firm.id }
}

const inbox = (text: string) => inboxSearch(new URL(`http://site.test/?${new URLSearchParams({ text })}`))

/** What each list of the office finds for a text: mail addresses, or the firm's own id. */
async function foundBy(text: string) {
  const [{ requests }, { people }, firms, { orders }] = await Promise.all([
    requestsForOffice(inbox(text), 1),
    peopleLike(text),
    firmsLike(text),
    ordersForOffice({ text, state: null, page: 1 }),
  ])
  return {
    requests: requests.map(({ email }) => email),
    people: people.map(({ email }) => email),
    firms: firms.map(({ id }) => id),
    orders: orders.map(({ buyer }) => buyer.email),
  }
}

test.each([
  ['100%', (mark: string) => `${mark} 100% cotone`, (mark: string) => `${mark} 1000 viti`],
  ['a_b', (mark: string) => `${mark} casa_bella`, (mark: string) => `${mark} casa bella`],
  ['c\\d', (mark: string) => `${mark} c\\d srl`, (mark: string) => `${mark} cd srl`],
])('whoever searches for %s in a list of the office means it', async (text, meant, other) => {
  const mark = randomUUID().slice(0, 8)
  const [one] = [await everywhere(meant(mark)), await everywhere(other(mark))]
  const upTo = meant(mark).slice(0, meant(mark).indexOf(text) + text.length)
  const found = { requests: [one.email], people: [one.email], firms: [one.firm], orders: [one.email] }
  expect(await foundBy(upTo.toUpperCase())).toEqual(found)
  await work(journalTasks)
})

test('a list that is asked for a byte no text can hold looks for the rest', () => {
  expect(inbox('\0 Rossi \0').text).toBe('Rossi')
})
