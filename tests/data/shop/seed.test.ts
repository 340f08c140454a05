import { expect, test } from 'vitest'
import { upcomingDates } from '#app/dates/dates.server.ts'
import { db } from '#app/platform/db.server.ts'
import { productsOnSale } from '#app/shop/products.server.ts'
import { seedShop } from '../../../prisma/seed/shop.ts'

test('the demo shop is stocked once, however often it is seeded', async () => {
  await db.course.create({ data: { id: 'cascade', sheet: {} } })
  const now = new Date()
  for (const _ of [1, 2]) await seedShop(now)
  const sold = (await productsOnSale()).map(({ id, kind, seats, price }) => [id, kind, seats, price?.cents])
  expect(sold).toEqual([
    ['cascade-per-uno', 'course', 1, 14_900],
    ['cascade-cinque-licenze', 'seats', 5, 59_500],
    ['posto-cascade-bologna', 'place', 1, 39_000],
    ['posto-cascade-verona', 'place', 1, 39_000],
  ])
  expect(await db.price.count()).toBe(4)
  const dates = await upcomingDates()
  expect(dates.map(({ id, left }) => [id, left])).toEqual([
    ['cascade-bologna', 12],
    ['cascade-verona', 3],
  ])
  const inDays = dates.map((date) => (date.startsAt.getTime() - now.getTime()) / 86_400_000)
  expect(Math.abs(inDays[0]! - 30)).toBeLessThan(1)
  expect(Math.abs(inDays[1]! - 58)).toBeLessThan(1)
})
