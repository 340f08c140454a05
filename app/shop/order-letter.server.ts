import { to } from '#app/i18n/addresses.ts'
import { asLanguage } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import type { Billing } from './billing.ts'

/** What the letters about an order say; null when there is no such order. */
export async function orderLetter(orderId: string) {
  const order = await db.order.findUnique({
    where: { id: orderId },
    select: {
      number: true,
      state: true,
      buyerKind: true,
      billing: true,
      language: true,
      totalCents: true,
      createdAt: true,
      buyer: { select: { name: true, email: true } },
      lines: {
        select: { title: true, quantity: true, unitCents: true, vatBasisPoints: true, kind: true },
        orderBy: { id: 'asc' },
      },
      consents: { select: { kind: true, text: true, acceptedAt: true }, orderBy: { kind: 'asc' } },
    },
  })
  if (!order) return null
  const language = asLanguage(order.language)
  return {
    ...order,
    language,
    billing: order.billing as Billing,
    brand: academy().brand,
    email: academy().email,
    href: ownOrigin() + to('order', language, { order: orderId }),
    datesHref: ownOrigin() + to('dates', language),
  }
}

export type OrderLetter = NonNullable<Awaited<ReturnType<typeof orderLetter>>>
