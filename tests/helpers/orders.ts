import { randomUUID } from 'node:crypto'
import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { addToBasket } from '#app/shop/add-to-basket.server.ts'
import { CheckoutForm } from '#app/shop/checkout-form.ts'
import { checkoutPage } from '#app/shop/checkout-page.server.ts'
import { putOnSale } from '#app/shop/put-on-sale.server.ts'
import { startCheckout } from '#app/shop/start-checkout.server.ts'
import { aCourse } from './courses.ts'
import { aPerson } from './people.ts'
import { aDate } from './wares.ts'

type Ware = { kind: 'course' | 'seats'; cents?: number; vatBasisPoints?: number }

/** A course with a release, so that it can be delivered, on sale: for one, or as a pack of five seats. */
export async function aWare({ kind, cents = 14_900, vatBasisPoints }: Ware) {
  const course = await aCourse({ lessons: 1 })
  const productId = `merce-${randomUUID().slice(0, 8)}`
  const title = kind === 'course' ? { it: 'Corso per te', en: 'Course for you' } : { it: 'Licenze', en: 'Seats' }
  await sell({
    id: productId,
    kind,
    courseId: course.id,
    seats: kind === 'seats' ? 5 : 1,
    title,
    cents,
    vatBasisPoints,
  })
  return { productId, courseId: course.id }
}

/** A place on a date with so many places, on sale. */
export async function aPlace(like: { capacity?: number; inDays?: number; cents?: number } = {}) {
  const course = await aCourse({ lessons: 1 })
  const courseDateId = await aDate({ ...like, courseId: course.id })
  const productId = `posto-${randomUUID().slice(0, 8)}`
  const title = { it: 'Un posto in aula', en: 'A place in the room' }
  await sell({ id: productId, kind: 'place', courseId: course.id, courseDateId, title, cents: like.cents ?? 39_000 })
  return { productId, courseDateId, courseId: course.id }
}

async function sell(offer: Parameters<typeof putOnSale>[1]) {
  const put = await putOnSale({ role: 'admin' }, offer)
  if (!put.ok) throw new Error(put.code)
}

/** A basket that holds these, as a visitor fills one. */
export async function aBasket(buyer: Person, wares: { productId: string; quantity?: number }[]) {
  let basketId: string | null = null
  for (const { productId, quantity = 1 } of wares) {
    const added = await addToBasket({ basketId, personId: buyer.id }, { productId, quantity })
    if (!added.ok) throw new Error(added.code)
    basketId = added.value.basketId
  }
  return { basketId, personId: buyer.id }
}

export const circumstances = {
  origin: 'http://site.test',
  language: 'it' as const,
  ipPrefix: '203.0.113.0/24',
  userAgent: 'Tests',
}

/** What somebody who saw the checkout page sends from it. */
export async function theForm(buyer: Person, ref: Awaited<ReturnType<typeof aBasket>>, typed: object = {}) {
  const page = await checkoutPage(buyer, ref)
  const person = { kind: 'consumer', name: 'Anna Prova', terms: 'on' }
  return CheckoutForm.parse({ ...person, shown: page?.shown, ...typed })
}

/** Go through the checkout with these in the basket; ends on the doorstep of the payment page. */
export async function checkout(buyer: Person, wares: { productId: string; quantity?: number }[], typed: object = {}) {
  const ref = await aBasket(buyer, wares)
  return startCheckout(buyer, ref, await theForm(buyer, ref, typed), circumstances)
}

/** An order whose payment page is open. */
export async function anOpenOrder(wares: { productId: string; quantity?: number }[], buyer?: Person, typed?: object) {
  const person = buyer ?? (await aPerson())
  const started = await checkout(person, wares, typed)
  if (!started.ok) throw new Error(started.code)
  const order = await db.order.findUniqueOrThrow({ where: { id: started.value.orderId } })
  return { id: order.id, session: order.checkoutSessionId!, buyer: person, number: order.number }
}

/** Where an order stands, and the steps it took. */
export async function standing(id: string) {
  const order = await db.order.findUniqueOrThrow({
    where: { id },
    include: { moves: { orderBy: [{ at: 'asc' }, { id: 'asc' }] }, refunds: { orderBy: { requestedAt: 'asc' } } },
  })
  return {
    state: order.state,
    steps: order.moves.map((move) => move.to),
    refunds: order.refunds.map((refund) => refund.state),
  }
}

/** What of an order was delivered and not taken back, line by line. */
export const delivered = async (orderId: string) =>
  (await db.delivery.findMany({ where: { line: { orderId }, takenBackAt: null } })).length

/** The courses open to somebody. */
export const coursesOf = async (person: { id: string }) =>
  (await db.access.findMany({ where: { userId: person.id, revokedAt: null } })).map((row) => row.courseId)

/** The places of a date that somebody has for good. */
export const placesBooked = (courseDateId: string) => db.booking.count({ where: { courseDateId, state: 'booked' } })
