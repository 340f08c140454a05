import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Stripe } from 'stripe'
import { onTestFinished, vi } from 'vitest'
import { controlOf } from './control.ts'
import { bodyOf } from './http.ts'
import { startStandIn } from './start.ts'
import type { Options } from './world.ts'

vi.setConfig({ testTimeout: 30_000 }) // the first session of a process waits for its validators

export const secret = 'whsec_local'

/** A stand-in, the SDK and the control client that speak to it, and a webhook. All of it ends with the test. */
export async function aStandIn(options: Options = {}) {
  const inbox = await anInbox()
  const standIn = await startStandIn({ retryDelaysMs: [20, 60, 150], webhook: inbox.url, ...options })
  onTestFinished(standIn.stop)
  return { standIn, inbox, stripe: sdkFor(standIn.port), control: controlOf(standIn.url) }
}

/** The real SDK, pointed at the stand-in. */
export const sdkFor = (port: number, options: Partial<Stripe.StripeConfig> = {}) =>
  new Stripe('sk_test_local', {
    host: '127.0.0.1',
    port,
    protocol: 'http',
    telemetry: false,
    maxNetworkRetries: 0,
    ...options,
  })

/** A webhook that checks signatures as the product does. `answers` are the statuses it gives next; 200 when used up. */
export async function anInbox() {
  const events: Stripe.Event[] = []
  const refused: string[] = []
  const answers: number[] = []
  const stripe = sdkFor(1)
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const status = answers.shift() ?? 200
    try {
      const event = stripe.webhooks.constructEvent(body, String(request.headers['stripe-signature']), secret)
      if (status === 200) events.push(event)
      response.writeHead(status).end()
    } catch (error) {
      refused.push(error instanceof Error ? error.message : String(error))
      response.writeHead(400).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/stripe`
  const types = () => events.map((event) => event.type)
  return { url, events, refused, answers, types }
}

export type SessionParams = Stripe.Checkout.SessionCreateParams

/** Parameters of a session as the product sends them: one course for 99 euros. */
export const aCourse = (changes: Partial<SessionParams> = {}): SessionParams => ({
  mode: 'payment',
  ui_mode: 'hosted_page',
  locale: 'it',
  success_url: 'http://localhost:3000/ordine?sessione={CHECKOUT_SESSION_ID}',
  cancel_url: 'http://localhost:3000/carrello',
  client_reference_id: 'order-1',
  metadata: { order_id: 'order-1' },
  payment_intent_data: { metadata: { order_id: 'order-1' } },
  line_items: [aLine('Corso', 9900)],
  ...changes,
})

export const aLine = (name: string, cents: number, quantity = 1): Stripe.Checkout.SessionCreateParams.LineItem => ({
  quantity,
  price_data: { currency: 'eur', unit_amount: cents, tax_behavior: 'inclusive', product_data: { name } },
})

/** What the SDK throws, as far as tests look at it. */
export async function refusalOf(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Stripe.errors.StripeError)) throw new Error(`Expected a refusal, got ${String(error)}`)
  const { type, statusCode, code, param, message } = error
  return { type, statusCode, code, param, message }
}
