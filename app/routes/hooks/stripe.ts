import { mayTry } from '#app/platform/limits.server.ts'
import { log } from '#app/platform/log.server.ts'
import { visitorAddress } from '#app/platform/request.server.ts'
import { shopIsOpen } from '#app/shop/open.server.ts'
import { receiveEvent } from '#app/shop/receive-event.server.ts'
import type { Route } from './+types/stripe.ts'

const forgeries = { name: 'webhook', points: 20, seconds: 60 }

/**
 * Stripe tells us something. 200 when it was followed, 400 when it is not from Stripe or for another mode, 503 when it
 * has to come again. Only bad signatures are counted against an address, never good ones.
 */
export async function action({ request, context }: Route.ActionArgs) {
  if (!shopIsOpen()) return answer(503, 'closed')
  try {
    const received = await receiveEvent(await request.text(), request.headers.get('Stripe-Signature'))
    if (received.ok) return answer(200, received.value)
    if (received.code === 'unknown-order') return answer(503, received.code)
    log.warn({ reason: received.code }, 'a webhook was refused')
    const forged = received.code === 'bad-signature'
    const tooMany = forged && !(await mayTry(forgeries, visitorAddress(context)))
    return answer(tooMany ? 429 : 400, received.code)
  } catch (error) {
    log.error({ error: error instanceof Error ? error.stack : String(error) }, 'a webhook could not be followed')
    return answer(503, 'again')
  }
}

const answer = (status: number, text: string) =>
  new Response(text, { status, headers: { 'Cache-Control': 'no-store' } })
