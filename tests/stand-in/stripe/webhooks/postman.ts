import { matches } from '../api/events.ts'
import type { WebhookRule } from '../control.ts'
import { freshId } from '../ledger/ids.ts'
import type { Delivery, Event } from '../ledger/things.ts'
import { takeFirst } from '../take-first.ts'
import type { World } from '../world.ts'
import { attempt } from './attempt.ts'
import { webhookUrl } from './emit.ts'

/** The part of the world that the post needs. */
export type PostOffice = Pick<World, 'ledger' | 'options' | 'webhookRules'>

/**
 * Carries events to the webhook: those of one payment in the order they were created, retries after a refusal, and
 * whatever was asked for at the control panel. What is under way survives a restart.
 */
export class Postman {
  readonly #world: PostOffice
  readonly #threads = new Map<string, Promise<void>>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  readonly #running = new Set<Promise<void>>()
  readonly #stopping = new AbortController()

  constructor(world: PostOffice) {
    this.#world = world
  }

  /** Take up what a former process left undone. */
  resume(): void {
    for (const delivery of this.#world.ledger.all('delivery')) {
      if (delivery.state === 'waiting') this.#later(delivery.id, Math.max(0, (delivery.next ?? 0) - Date.now()))
    }
  }

  /** Hand over a new event. The promise is kept when its first attempt is over. */
  async send(event: Event): Promise<void> {
    if (!webhookUrl(this.#world)) return
    const fits = ({ types }: WebhookRule) => !types || matches(types, event.type)
    const rule = takeFirst(this.#world.webhookRules, fits)
    switch (rule?.mode) {
      case 'drop':
        this.#write(event, rule, 'dropped')
        return
      case 'delay':
        this.#later(this.#write(event, rule, 'waiting').id, delayOf(rule))
        return
      case 'reorder':
        await this.#hold(event, rule)
        return
      case 'duplicate':
        await this.#atOnce(event, rule.times ?? 2, rule)
        return
      default:
        await this.#inTurn(event, this.#write(event, rule, 'waiting').id)
    }
  }

  /** Send an event again, several times at once. */
  replay(event: Event, times: number): Promise<void> {
    return this.#atOnce(event, times)
  }

  /** Send what is held back, the last one first. */
  async release(): Promise<void> {
    const held = this.#world.ledger.all('delivery').filter((delivery) => delivery.state === 'held')
    for (const { id } of held.toReversed()) {
      this.#world.ledger.change('delivery', id, { state: 'waiting' })
      await this.#try(id)
    }
  }

  /** Kept when nothing is on its way any more. */
  async idle(): Promise<void> {
    while (this.#running.size + this.#threads.size + this.#timers.size > 0) {
      await Promise.all([...this.#running, ...this.#threads.values()])
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
    await Promise.all(this.#running)
  }

  #write(event: Event, rule: WebhookRule | undefined, state: Delivery['state']): Delivery {
    const { ledger } = this.#world
    const mode = rule?.mode ?? 'normal'
    const delivery: Delivery = {
      id: freshId('dlv_'),
      event: event.id,
      type: event.type,
      mode,
      state,
      next: Date.now() + (rule ? delayOf(rule) : 0),
      attempts: [],
    }
    ledger.put('delivery', delivery)
    ledger.commit()
    return delivery
  }

  async #hold(event: Event, rule: WebhookRule): Promise<void> {
    this.#write(event, rule, 'held')
    if (!this.#world.webhookRules.includes(rule)) await this.release() // the rule is used up: all have come
  }

  async #atOnce(event: Event, times: number, rule?: WebhookRule): Promise<void> {
    const ids = Array.from({ length: times }, () => this.#write(event, rule, 'waiting').id)
    await Promise.all(ids.map((id) => this.#try(id)))
  }

  #inTurn(event: Event, id: string): Promise<void> {
    const { id: own, payment_intent: thread = own } = event.data.object as { id: string; payment_intent?: string }
    const turn = (this.#threads.get(thread) ?? Promise.resolve()).then(() => this.#try(id))
    this.#threads.set(thread, turn)
    void turn.then(() => this.#threads.get(thread) === turn && this.#threads.delete(thread))
    return turn
  }

  #try(id: string): Promise<void> {
    const run = this.#attempt(id)
    this.#running.add(run)
    void run.then(() => this.#running.delete(run))
    return run
  }

  async #attempt(id: string): Promise<void> {
    if (this.#stopping.signal.aborted) return
    const wait = await attempt(this.#world, id, this.#stopping.signal)
    if (wait !== undefined) this.#later(id, wait)
  }

  #later(id: string, milliseconds: number): void {
    if (this.#stopping.signal.aborted) return
    const go = () => {
      this.#timers.delete(id)
      void this.#try(id)
    }
    this.#timers.set(id, setTimeout(go, milliseconds))
  }
}

const delayOf = ({ mode, milliseconds = 1000 }: WebhookRule) => (mode === 'delay' ? milliseconds : 0)
