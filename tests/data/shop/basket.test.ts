import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { holdPlaces, confirmPlaces } from '#app/dates/places.server.ts'
import { addDays, addMinutes } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { addToBasket } from '#app/shop/add-to-basket.server.ts'
import { basketOf, type BasketRef } from '#app/shop/basket.server.ts'
import { changeQuantity } from '#app/shop/change-quantity.server.ts'
import { forgetBaskets } from '#app/shop/forget-baskets.server.ts'
import { joinBasket } from '#app/shop/join-basket.server.ts'
import { takeOutOfBasket } from '#app/shop/take-out-of-basket.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aCourseOnSale, aPlaceOnSale, aSeatPackOnSale } from '#tests/helpers/wares.ts'

const nobody: BasketRef = { basketId: null, personId: null }

async function add(ref: BasketRef, productId: string, quantity = 1): Promise<BasketRef> {
  const added = await addToBasket(ref, { productId, quantity })
  if (!added.ok) throw new Error(added.code)
  return { ...ref, basketId: added.value.basketId }
}
const inside = async (ref: BasketRef) =>
  (await basketOf(ref)).lines.map((line) => [line.product.id, line.quantity, line.trouble])

test('a visitor without an account gets a basket nobody can guess, priced from our tables', async () => {
  const [pack, place] = [await aSeatPackOnSale(59_500), await aPlaceOnSale({ cents: 39_000 })]
  let ref = await add(nobody, pack, 2)
  ref = await add(ref, place.productId)
  expect(ref.basketId).toMatch(/^[\w-]{32}$/)
  const basket = await basketOf(ref)
  expect(basket.lines.map((line) => [line.product.id, line.quantity, line.trouble ?? line.totalCents])).toEqual([
    [pack, 2, 119_000],
    [place.productId, 1, 39_000],
  ])
  expect(basket).toMatchObject({
    totalCents: 158_000,
    vat: [{ vatBasisPoints: 2200, grossCents: 158_000, netCents: 129_508, vatCents: 28_492 }],
  })
})

test('the same form sent twice adds up; a course for one stays one', async () => {
  const [pack, course] = [await aSeatPackOnSale(), await aCourseOnSale()]
  let ref = await add(nobody, pack, 3)
  for (const _ of [1, 2]) ref = await add(ref, course)
  ref = await add(ref, pack, 3)
  expect(await inside(ref)).toEqual([
    [pack, 6, null],
    [course, 1, null],
  ])
})

test('what is in the basket counts towards the bounds, and a refusal changes nothing', async () => {
  const [pack, place] = [await aSeatPackOnSale(), await aPlaceOnSale({ capacity: 4 })]
  let ref = await add(nobody, pack, 15)
  ref = await add(ref, place.productId, 3)
  expect(await addToBasket(ref, { productId: pack, quantity: 6 })).toEqual({ ok: false, code: 'ask-for-a-quote' })
  expect(await addToBasket(ref, { productId: pack, quantity: 200 })).toEqual({ ok: false, code: 'ask-for-a-quote' })
  expect(await addToBasket(ref, { productId: place.productId, quantity: 2 })).toEqual({ ok: false, code: 'too-many' })
  expect(await addToBasket(nobody, { productId: place.productId, quantity: 5 })).toEqual({
    ok: false,
    code: 'too-many',
  })
  expect(await inside(ref)).toEqual([
    [pack, 15, null],
    [place.productId, 3, null],
  ])
})

test('many tabs adding at once stay within the bounds together', async () => {
  const pack = await aSeatPackOnSale()
  const ref = await add(nobody, pack, 1)
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => addToBasket(ref, { productId: pack, quantity: 2 })),
  )
  expect(answers.filter((answer) => answer.ok)).toHaveLength(9)
  expect(await inside(ref)).toEqual([[pack, 19, null]])
})

test('what does not exist, is off sale or began already is not added', async () => {
  const gone = await aCourseOnSale()
  await db.product.update({ where: { id: gone }, data: { onSale: false } })
  const begun = await aPlaceOnSale({ inDays: -1 })
  const wish = (productId: string) => addToBasket(nobody, { productId, quantity: 1 })
  expect(await wish('forged')).toEqual({ ok: false, code: 'no-such-product' })
  expect(await wish(gone)).toEqual({ ok: false, code: 'off-sale' })
  expect(await wish(begun.productId)).toEqual({ ok: false, code: 'off-sale' })
})

test('a date booked out is refused at the basket; one that is only held may still come free', async () => {
  const { productId, courseDateId } = await aPlaceOnSale({ capacity: 2 })
  const { id: userId } = await aPerson()
  const [one, two] = [randomUUID(), randomUUID()]
  const wishes = [one, two].map((orderLineId) => ({ courseDateId, places: 1, orderLineId, userId }))
  await db.$transaction((tx) => holdPlaces(tx, wishes, addMinutes(new Date(), 45)))
  await add(nobody, productId, 2)
  await db.$transaction((tx) => confirmPlaces(tx, [one]))
  expect(await addToBasket(nobody, { productId, quantity: 2 })).toEqual({ ok: false, code: 'fewer-left' })
  await db.$transaction((tx) => confirmPlaces(tx, [two]))
  expect(await addToBasket(nobody, { productId, quantity: 1 })).toEqual({ ok: false, code: 'sold-out' })
})

test('somebody who has the course is told so, before and after it is in the basket; seats of it they may buy', async () => {
  const course = await aCourseOnSale()
  const { courseId } = await db.product.findUniqueOrThrow({ where: { id: course } })
  const person = await aPerson()
  const anonymous = await add(nobody, course)
  await db.access.create({ data: { userId: person.id, courseId, source: 'office', sourceId: 'test' } })
  const signedIn = { ...anonymous, personId: person.id }
  expect(await addToBasket(signedIn, { productId: course, quantity: 1 })).toEqual({ ok: false, code: 'already-yours' })
  expect(await inside(signedIn)).toEqual([[course, 1, 'already-yours']])
  expect(await basketOf(signedIn)).toMatchObject({ totalCents: 0, vat: [] })
  await db.access.updateMany({ where: { userId: person.id }, data: { revokedAt: new Date() } })
  expect(await inside(signedIn)).toEqual([[course, 1, null]])
})

test('what went off sale meanwhile is shown and does not count', async () => {
  const [course, pack] = [await aCourseOnSale(), await aSeatPackOnSale(59_500)]
  let ref = await add(nobody, course)
  ref = await add(ref, pack)
  await db.product.update({ where: { id: course }, data: { onSale: false } })
  expect(await inside(ref)).toEqual([
    [course, 1, 'off-sale'],
    [pack, 1, null],
  ])
  expect((await basketOf(ref)).totalCents).toBe(59_500)
})

test('a lowered capacity makes a line too many instead of selling more than the room holds', async () => {
  const { productId, courseDateId } = await aPlaceOnSale({ capacity: 8 })
  const ref = await add(nobody, productId, 6)
  await db.courseDate.update({ where: { id: courseDateId }, data: { capacity: 5 } })
  expect(await inside(ref)).toEqual([[productId, 6, 'too-many']])
})

test('a quantity is changed within its bounds, zero takes the line out and says what it was', async () => {
  const [pack, course] = [await aSeatPackOnSale(), await aCourseOnSale()]
  let ref = await add(nobody, pack, 2)
  ref = await add(ref, course)
  expect((await changeQuantity(ref, pack, 20)).ok).toBe(true)
  expect(await changeQuantity(ref, pack, 21)).toEqual({ ok: false, code: 'ask-for-a-quote' })
  expect(await changeQuantity(ref, course, 2)).toEqual({ ok: false, code: 'one-is-enough' })
  expect(await changeQuantity(ref, pack, 0)).toEqual({ ok: true, value: { removed: 20 } })
  expect(await changeQuantity(ref, pack, 0)).toEqual({ ok: false, code: 'not-in-basket' })
  expect(await inside(ref)).toEqual([[course, 1, null]])
})

test("another visitor's basket is not there, and a basket joined to its buyer is empty to others", async () => {
  const [pack, buyer, other] = [await aSeatPackOnSale(), await aPerson(), await aPerson()]
  const ref = await add(nobody, pack)
  expect(await changeQuantity({ basketId: 'a'.repeat(32), personId: null }, pack, 5)).toMatchObject({ ok: false })
  await joinBasket(db, { ...ref, personId: buyer.id })
  expect(await inside({ ...ref, personId: buyer.id })).toEqual([[pack, 1, null]])
  for (const personId of [null, other.id]) {
    expect(await inside({ ...ref, personId })).toEqual([])
    expect(await changeQuantity({ ...ref, personId }, pack, 5)).toEqual({ ok: false, code: 'not-in-basket' })
  }
  await joinBasket(db, { ...ref, personId: other.id })
  expect(await inside({ ...ref, personId: buyer.id })).toEqual([[pack, 1, null]])
  // Adding on the same machine begins a basket of one's own.
  const own = await add({ ...ref, personId: other.id }, pack)
  expect(own.basketId).not.toBe(ref.basketId)
})

test('what was bought leaves the basket, what was added meanwhile stays', async () => {
  const [pack, course, buyer] = [await aSeatPackOnSale(), await aCourseOnSale(), await aPerson()]
  let ref: BasketRef = { basketId: null, personId: buyer.id }
  ref = await add(ref, pack)
  await joinBasket(db, { basketId: ref.basketId, personId: buyer.id })
  ref = await add(ref, course)
  for (const _ of [1, 2]) await takeOutOfBasket(db, buyer.id, [pack])
  expect(await inside(ref)).toEqual([[course, 1, null]])
})

test('a basket untouched for longer than its cookie lives is forgotten; changing a line keeps it', async () => {
  const pack = await aSeatPackOnSale()
  const [old, touched] = [await add(nobody, pack), await add(nobody, pack)]
  const longAgo = addDays(new Date(), -40)
  await db.$executeRaw`update "Basket" set "updatedAt" = ${longAgo} where id in (${old.basketId}, ${touched.basketId})`
  await changeQuantity(touched, pack, 2)
  await forgetBaskets()
  expect(await inside(old)).toEqual([])
  expect(await inside(touched)).toEqual([[pack, 2, null]])
})
