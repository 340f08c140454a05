import type { Contract } from './contract/contract.ts'
import type { Fault, RefundRule, WebhookRule } from './control.ts'
import type { clockOf } from './ledger/clock.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Event } from './ledger/things.ts'

export interface Options {
  /** 0 picks a free one. */
  port?: number
  /** Where to keep the state. Without it the state ends with the process. */
  stateFile?: string
  /** Where the webhooks go. Without it events are only kept for `/v1/events`. */
  webhook?: string
  /** The secret that signs the webhooks. */
  secret?: string
  /** The address under which a buyer's browser reaches the stand-in, e.g. `http://localhost:3000/simulatore`. */
  publicUrl?: string
  /** The path alone, for when the stand-in is asked directly but under that path. */
  publicBase?: string
  /** The seller's name on the pay page. */
  seller?: string
  /** Waits before the second, third … attempt to deliver a webhook. */
  retryDelaysMs?: number[]
  /** How long the pay page waits for the answer to the webhook before it sends the buyer back. */
  redirectWaitMs?: number
  /** How long a bank debit stays undecided. */
  settleAfterSeconds?: number
  /** Where the contract is kept, for tests of the contract itself. */
  contractFolder?: string
}

/** What every part of the stand-in is handed. */
export interface World {
  readonly options: Required<Omit<Options, 'stateFile' | 'webhook' | 'publicBase' | 'contractFolder' | 'port'>>
  readonly contract: Contract
  readonly ledger: Ledger
  readonly clock: ReturnType<typeof clockOf>
  readonly outgoing: Event[]
  readonly webhookRules: WebhookRule[]
  readonly refundRules: RefundRule[]
  readonly faults: Fault[]
  readonly inFlight: Set<string>
  readonly postman: {
    /** Hands an event to the webhook; the promise is kept when its first attempt is over. */
    send(event: Event): Promise<void>
    replay(event: Event, times: number): Promise<void>
    release(): Promise<void>
    idle(): Promise<void>
  }
}
