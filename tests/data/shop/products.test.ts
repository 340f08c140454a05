import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { placeOn, productNamed, productsOnSale } from '#app/shop/products.server.ts'
import { putOnSale } from '#app/shop/put-on-sale.server.ts'
import { aBareCourse, aCourseOnSale, aPlaceOnSale, aSeatPackOnSale } from '#tests/helpers/wares.ts'

const staff = { role: 'staff' as const }
const title = { it: 'Corso', en: 'Course' }

test('a new price is added to the history, the same price is not', async () => {
  const courseId = await aBareCourse()
  const offer = { id: `corso-${randomUUID()}`, kind: 'course' as const, courseId, title }
  for (const cents of [14_900, 14_900, 12_900, 12_900]) await putOnSale(staff, { ...offer, cents })
  const history = await db.price.findMany({ where: { productId: offer.id }, orderBy: { validFrom: 'asc' } })
  expect(history.map(({ cents, vatBasisPoints, currency }) => [cents, vatBasisPoints, currency])).toEqual([
    [14_900, 2200, 'eur'],
    [12_900, 2200, 'eur'],
  ])
  expect((await productNamed(offer.id))?.price?.cents).toBe(12_900)
})

test('a price that begins tomorrow is not asked for today', async () => {
  const id = await aCourseOnSale(10_000)
  await db.price.create({
    data: { productId: id, cents: 1, vatBasisPoints: 2200, validFrom: addDays(new Date(), 1) },
  })
  expect((await productNamed(id))?.price?.cents).toBe(10_000)
})

test('only the office puts things on sale, at a price that can be paid, and a place needs its date', async () => {
  const courseId = await aBareCourse()
  const offer = { id: `corso-${randomUUID()}`, kind: 'course' as const, courseId, title, cents: 14_900 }
  expect(await putOnSale({ role: 'trainer' }, offer)).toEqual({ ok: false, code: 'not-yours' })
  expect(await putOnSale({ role: 'learner' }, offer)).toEqual({ ok: false, code: 'not-yours' })
  for (const cents of [0, 49, -100, 99.5, Number.NaN])
    expect(await putOnSale(staff, { ...offer, cents })).toEqual({ ok: false, code: 'price-too-small' })
  expect(await putOnSale(staff, { ...offer, kind: 'place' })).toEqual({ ok: false, code: 'place-needs-a-date' })
  expect(await productNamed(offer.id)).toBeNull()
})

test('the window shows what is on sale and nothing else', async () => {
  const [course, pack, gone, begun] = [
    await aCourseOnSale(),
    await aSeatPackOnSale(),
    await aCourseOnSale(),
    await aPlaceOnSale({ inDays: -1 }),
  ]
  const place = await aPlaceOnSale()
  await db.product.update({ where: { id: gone }, data: { onSale: false } })
  const shown = (await productsOnSale()).map((product) => product.id)
  const ours = [course, pack, gone, begun.productId, place.productId]
  expect(ours.filter((id) => shown.includes(id))).toEqual([course, pack, place.productId])
  expect((await placeOn(place.courseDateId))?.id).toBe(place.productId)
  expect(await placeOn(begun.courseDateId)).toBeNull()
  expect(await placeOn('nowhere')).toBeNull()
})
