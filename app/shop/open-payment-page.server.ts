import { Stripe } from 'stripe'
import type { Prisma } from '#prisma/client.ts'
import { holdPlaces } from '#app/dates/places.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse, type Refusal } from '#app/platform/expected.ts'
import { killPoint } from '#app/platform/faults.server.ts'
import { log } from '#app/platform/log.server.ts'
import { cancelOrder, closePaymentPage } from './cancel-order.server.ts'
import { heldUntil, payableUntil } from './checkout-params.ts'
import { wishesOf } from './place-wishes.ts'
import { stripe } from './stripe.server.ts'
import { lockOrder } from './transition.server.ts'

type Opened =
  | { ok: true; value: { orderId: string; payUrl: string | null } }
  | Refusal<'not-payable' | 'sold-out' | 'date-over'>

/**
 * Make the payment page of a pending order from its stored request. The same attempt asked again, after a crash or a
 * time-out, is the same page. When Stripe no longer takes the request (it is too old), the next attempt is made, with
 * the places held anew. No `payUrl` when Stripe does not answer: the order is safe and can be paid later.
 */
export async function openPaymentPage(orderId: string, mayRenew = true): Promise<Opened> {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { attempt: true, checkoutParams: true, expiresAt: true },
  })
  try {
    if (order.expiresAt <= new Date()) return await nextAttempt(orderId, mayRenew)
    const session = await stripe().checkout.sessions.create(
      order.checkoutParams as unknown as Stripe.Checkout.SessionCreateParams,
      { idempotencyKey: `co:${orderId}:${order.attempt}` },
    )
    killPoint('session-created')
    return await keep(orderId, order.attempt, session)
  } catch (error) {
    if (isRefusedRequest(error)) {
      log.warn({ order: orderId, attempt: order.attempt, error: error.message }, 'Stripe refused a payment page')
      return nextAttempt(orderId, mayRenew)
    }
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    log.error({ order: orderId, error: error.message }, 'no payment page could be made')
    return done({ orderId, payUrl: null })
  }
}

const isRefusedRequest = (error: unknown) =>
  error instanceof Stripe.errors.StripeInvalidRequestError || error instanceof Stripe.errors.StripeIdempotencyError

async function keep(orderId: string, attempt: number, session: Stripe.Checkout.Session) {
  const { count } = await db.order.updateMany({
    where: { id: orderId, attempt, state: 'pending' },
    data: { checkoutSessionId: session.id, checkoutUrl: session.url },
  })
  killPoint('session-stored')
  if (count > 0 && session.url) return done({ orderId, payUrl: session.url })
  // The order was given up while its page was being made: nobody may pay it.
  await closePaymentPage(session.id)
  return refuse('not-payable')
}

async function nextAttempt(orderId: string, mayRenew: boolean): Promise<Opened> {
  if (!mayRenew) return done({ orderId, payUrl: null })
  const renewed = await renew(orderId)
  if (renewed.ok) return openPaymentPage(orderId, false)
  if (renewed.code !== 'not-payable') await cancelOrder(orderId, { to: 'cancelled', why: 'full' })
  return renewed
}

async function renew(orderId: string) {
  return db.$transaction(async (tx) => {
    const order = await lockOrder(tx, orderId)
    if (order?.state !== 'pending' || order.checkoutSessionId) return refuse('not-payable')
    const now = new Date()
    const [expiresAt, holdUntil, attempt] = [payableUntil(now), heldUntil(now), order.attempt + 1]
    const held = await holdPlaces(tx, wishesOf(order, order.lines), holdUntil)
    if (!held.ok) return held
    await tx.order.update({
      where: { id: orderId },
      data: { attempt, expiresAt, holdUntil, checkoutParams: again(order.checkoutParams, attempt, expiresAt) },
    })
    return done(null)
  })
}

function again(params: Prisma.JsonValue, attempt: number, expiresAt: Date): Prisma.InputJsonObject {
  const known = params as Prisma.InputJsonObject & { metadata: Prisma.InputJsonObject }
  const metadata = { ...known.metadata, attempt: String(attempt) }
  return {
    ...known,
    metadata,
    payment_intent_data: { ...(known.payment_intent_data as Prisma.InputJsonObject), metadata },
    expires_at: Math.floor(expiresAt.getTime() / 1000),
  }
}
