import type { WebhookMode } from '../control.ts'
import type { Attempt } from '../ledger/things.ts'
import type { World } from '../world.ts'
import { webhookUrl } from './emit.ts'
import { letterOf, type Letter } from './letter.ts'

const patience = 10_000

/** Try once to deliver, and write down how it went. Answers how long to wait for the next try, if there is one. */
export async function attempt(
  world: Pick<World, 'ledger' | 'options'>,
  id: string,
  stopping: AbortSignal,
): Promise<number | undefined> {
  const { ledger, options } = world
  const delivery = ledger.find('delivery', id)
  const event = delivery && ledger.find('event', delivery.event)
  const url = webhookUrl(world)
  if (!delivery || !event || !url) return undefined

  const letter = letterOf(event, options.secret, delivery.mode as WebhookMode | 'normal')
  const made = await knock(url, letter, stopping)
  const attempts = [...delivery.attempts, made]
  if (wasTaken(made)) {
    ledger.change('delivery', id, { attempts, next: null, state: 'delivered' })
    ledger.change('event', event.id, { pending_webhooks: 0 })
    ledger.commit()
    return undefined
  }
  const wait = options.retryDelaysMs[attempts.length - 1]
  const after = wait === undefined ? ({ state: 'given_up', next: null } as const) : { next: Date.now() + wait }
  ledger.change('delivery', id, { attempts, ...after })
  ledger.commit()
  return wait
}

const wasTaken = ({ status }: Attempt) => status !== null && status >= 200 && status < 300

async function knock(url: string, letter: Letter, stopping: AbortSignal): Promise<Attempt> {
  const at = Date.now()
  const result = { at, status: null, error: null }
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(patience), stopping])
    const response = await fetch(url, { method: 'POST', ...letter, redirect: 'manual', signal })
    await response.arrayBuffer()
    return { ...result, status: response.status, milliseconds: Date.now() - at }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return { ...result, error: String(cause), milliseconds: Date.now() - at }
  }
}
