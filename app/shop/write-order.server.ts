import { createHash } from 'node:crypto'
import type { Prisma } from '#prisma/client.ts'
import { holdPlaces } from '#app/dates/places.server.ts'
import type { Person } from '#app/identity/person.ts'
import type { Language } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done } from '#app/platform/expected.ts'
import { newId } from '#app/platform/new-id.ts'
import type { GoodLine } from './basket.server.ts'
import type { Billing } from './billing.ts'
import { checkoutParams, heldUntil, payableUntil } from './checkout-params.ts'
import { consentVersion, type Agreed } from './consents.ts'
import { lineCents } from './money.ts'
import { wishesOf } from './place-wishes.ts'

/** Where somebody stood when they ordered: what a consent record keeps, and where payment sends them back to. */
export type Circumstances = { origin: string; language: Language; ipPrefix: string | null; userAgent: string | null }

/** Everything that makes an order, priced from our own tables. */
export type Wished = {
  buyerKind: 'consumer' | 'business'
  organizationId: string | null
  billing: Billing
  lines: ReturnType<typeof lineOf>[]
  consents: Agreed[]
}

/** What a line of the basket becomes in an order: a snapshot, whatever the product says later. */
export const lineOf = ({ product, charge }: GoodLine, language: Language, place: number) => ({
  // Ids grow with time: the lines of an order stay as they stood in the basket.
  id: newId(Date.now() + place),
  productId: product.id,
  kind: product.kind,
  courseId: product.courseId,
  courseDateId: product.courseDateId,
  seats: product.seats,
  title: product.title[language],
  startsAt: product.courseDate?.startsAt ?? null,
  ...charge,
})

/**
 * Write an order that waits for its payment: places held, prices, titles and rates as they are now, consents word for
 * word, and the exact request for its payment page. Refuses, with nothing written, when a date is full.
 */
export async function writeOrder(tx: Tx, buyer: Person, wished: Wished, at: Circumstances) {
  const now = new Date()
  const holdUntil = heldUntil(now)
  const held = await holdPlaces(tx, wishesOf({ buyerId: buyer.id }, wished.lines), holdUntil)
  if (!held.ok) return held
  const order = await tx.order.create({
    data: {
      buyerId: buyer.id,
      buyerKind: wished.buyerKind,
      organizationId: wished.organizationId,
      billing: wished.billing,
      language: at.language,
      totalCents: wished.lines.reduce((sum, line) => sum + lineCents(line), 0),
      expiresAt: payableUntil(now),
      holdUntil,
      lines: { create: wished.lines.map(({ startsAt: _day, ...line }) => line) },
      moves: { create: { to: 'pending', why: 'ordered', byId: buyer.id } },
      consents: { create: consentRows(wished, at, now) },
    },
    include: { lines: { orderBy: { id: 'asc' } } },
  })
  const { origin } = at
  const firstDate = wished.lines
    .map((line) => line.startsAt)
    .filter((day) => day !== null)
    .toSorted((a, b) => +a - +b)[0]
  const params = checkoutParams(order, {
    origin,
    email: buyer.email,
    brand: academy().brand,
    firstDate: firstDate ?? null,
    now,
  })
  await tx.order.update({ where: { id: order.id }, data: { checkoutParams: params as Prisma.InputJsonObject } })
  return done(order)
}

function consentRows({ consents }: Wished, { language, ipPrefix, userAgent }: Circumstances, acceptedAt: Date) {
  return consents.map(({ kind, text }) => ({
    kind,
    text,
    textVersion: consentVersion,
    textSha256: createHash('sha256').update(text).digest('hex'),
    language,
    acceptedAt,
    ipPrefix,
    userAgent: userAgent?.slice(0, 300) ?? null,
  }))
}
