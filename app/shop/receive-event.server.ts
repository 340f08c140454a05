import type { Stripe } from 'stripe'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { killPoint } from '#app/platform/faults.server.ts'
import { log } from '#app/platform/log.server.ts'
import { followEvent } from './follow-event.server.ts'
import { apiVersion, isLive, stripe } from './stripe.server.ts'

/**
 * Take an event from Stripe's webhook: proven by its signature, written down, worked off once. Refuses what is not from
 * Stripe, is for the other mode, or speaks of an order that is not here yet (it has to come again).
 */
export async function receiveEvent(body: string, signature: string | null) {
  const event = proven(body, signature)
  if (!event) return refuse('bad-signature')
  if (event.livemode !== isLive()) return refuse('wrong-mode')
  if (event.api_version !== apiVersion)
    log.warn({ event: event.id, version: event.api_version }, 'an event of another API version')
  return takeIn(event)
}

/** Write an event down and work it off, unless that was done before. Safe to call twice at once. */
export async function takeIn(event: Stripe.Event) {
  await db.stripeEvent.createMany({ data: [{ id: event.id, type: event.type }], skipDuplicates: true })
  const row = await db.stripeEvent.findUniqueOrThrow({ where: { id: event.id } })
  if (row.processedAt) return done('known')
  killPoint('event-stored')
  const followed = await followEvent(event)
  if (!followed.ok && followed.code === 'unknown-order') return followed
  await db.stripeEvent.update({ where: { id: event.id }, data: { processedAt: new Date() } })
  return done('followed')
}

function proven(body: string, signature: string | null): Stripe.Event | null {
  try {
    return stripe().webhooks.constructEvent(body, signature ?? '', env.STRIPE_WEBHOOK_SECRET ?? '')
  } catch {
    return null
  }
}
