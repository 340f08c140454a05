import { Stripe } from 'stripe'
import { env } from '#app/platform/env.server.ts'
import { refuse } from '#app/platform/expected.ts'
import { log } from '#app/platform/log.server.ts'
import { once } from '#app/platform/once.server.ts'

/** The version of Stripe's API this code was written for; the webhook endpoint has to be made with the same one. */
export const apiVersion = '2026-10-28.endive'

/** Stripe's client. Call it only where the shop is open; the same code speaks to the simulator of the demo. */
export const stripe = () =>
  once('stripe', () => {
    if (!env.STRIPE_SECRET_KEY) throw new Error('The shop is closed: there is no STRIPE_SECRET_KEY')
    return new Stripe(env.STRIPE_SECRET_KEY, {
      apiVersion,
      timeout: 20_000,
      maxNetworkRetries: 2,
      telemetry: false,
      ...host(env.STRIPE_API_BASE),
    })
  })

function host(base: string | undefined) {
  if (!base) return {}
  const { hostname, port, protocol } = new URL(base)
  return { host: hostname, port, protocol: protocol.replace(':', '') as 'http' | 'https' }
}

/** Whether our key moves real money; every webhook has to say the same. */
export const isLive = () => env.STRIPE_SECRET_KEY?.startsWith('sk_live_') ?? false

/** What comes of work that asks Stripe, or a refusal when Stripe cannot be reached or has trouble of its own. */
export async function ifReachable<T>(work: () => Promise<T>) {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError) || error instanceof Stripe.errors.StripeInvalidRequestError)
      throw error
    log.error({ error: error.message }, 'Stripe did not answer as it should')
    return refuse('unreachable')
  }
}

/** Stripe's code for what it refused, such as `resource_missing`; null for anything else that went wrong. */
export const stripeCode = (error: unknown): string | null =>
  error instanceof Stripe.errors.StripeError ? (error.code ?? error.type) : null
