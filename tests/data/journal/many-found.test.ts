import { expect, test } from 'vitest'
import { inboxSearch, requestsForOffice } from '#app/journal/inbox.server.ts'
import { addHours } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { ordersForOffice } from '#app/shop/office-orders.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { statementsOf } from '#tests/helpers/statements.ts'

const inbox = (query: string) =>
  requestsForOffice(inboxSearch(new URL(`http://site.test/ufficio/richieste?${query}`)), 1)
const known = ({ counts }: Awaited<ReturnType<typeof inbox>>) => counts.flatMap(({ count }) => count ?? [])

const write = (from: number, to: number, state = 'new') => db.$executeRaw`
  insert into "Request" (id, "sendKey", kind, state, language, name, email, message, details)
  select gen_random_uuid(), gen_random_uuid(), 'contact', ${state}::"RequestState", 'it', 'Vera', 'vera@test.example',
    'Il tornio', '{}' from generate_series(${from}::int, ${to}::int)`

test('requests that a text fits are counted up to a thousand, and no further', async () => {
  await write(1, 999)
  await write(1000, 1000, 'closed')
  expect(await inbox('text=to')).toMatchObject({ count: 1000, beyond: false, pages: 40 })
  expect(
    known(await inbox('text=to'))
      .toSorted((a, b) => b - a)
      .slice(0, 3),
  ).toEqual([999, 1, 0])
  await write(1001, 1001, 'closed')
  const [all, closed] = [await inbox('text=to'), await inbox('text=to&state=closed')]
  expect(all).toMatchObject({ count: 1000, beyond: true, pages: 40 })
  expect(known(all)).toEqual([])
  expect(closed).toMatchObject({ count: 2, beyond: false, pages: 1 })
  const asked = await statementsOf(() => inbox('text=to&state=closed'))
  expect(asked.filter((sql) => sql.includes('"Request"') && !/ LIMIT /i.test(sql))).toEqual([])
  expect(asked.some((sql) => sql.includes('"Request"'))).toBe(true)
  // Without words an index counts.
  expect(await inbox('')).toMatchObject({ count: 1001, beyond: false, pages: 41 })
})

test('orders of whoever a text fits are counted up to a thousand', async () => {
  const { id: buyerId } = await aPerson({ name: 'Ottone Ordinatutto' })
  const soon = addHours(new Date(), 1)
  const order = { buyerId, buyerKind: 'consumer', billing: {}, language: 'it', totalCents: 1 } as const
  const orders = (count: number) =>
    db.order.createMany({ data: Array.from({ length: count }, () => ({ ...order, expiresAt: soon, holdUntil: soon })) })
  const found = () => ordersForOffice({ text: 'ordinatutto', state: null, page: 1 })
  await orders(1000)
  expect(await found()).toMatchObject({ count: 1000, beyond: false, pages: 40 })
  await orders(1)
  expect(await found()).toMatchObject({ count: 1000, beyond: true, pages: 40 })
  const asked = await statementsOf(found)
  expect(asked.filter((sql) => sql.includes('"Order"') && !/ LIMIT /i.test(sql))).toEqual([])
  expect(await ordersForOffice({ text: '', state: null, page: 1 })).toMatchObject({ count: 1001, beyond: false })
})
