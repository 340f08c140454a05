import { env, isDemo } from './env.server.ts'

// Everything that can be broken on purpose, in one place. Tests break it to prove that nothing is lost; it takes both
// the embedded database and FAULTS, such as `kill:session-created` or `no-lock`.
const armed = new Set(isDemo && env.FAULTS ? env.FAULTS.split(',') : [])

/** Where the process can be made to die, between the order and the moment everything bought is there. In this order. */
export const killPoints = [
  'order-written',
  'session-created',
  'session-stored',
  'event-stored',
  'truth-read',
  'order-locked',
  'line-delivered',
  'state-moved',
  'receipt-queued',
  'committed',
  'refund-created',
  'refund-stored',
] as const
export type KillPoint = (typeof killPoints)[number]

/** Die here and now, as in a power cut, if this point was armed. Otherwise nothing. */
export function killPoint(name: KillPoint) {
  if (armed.has(`kill:${name}`)) process.kill(process.pid, 'SIGKILL')
}

/** Whether the lock on scarce places is off, so that a harness can show that it would see an oversale. */
export const lockingIsOff = () => armed.has('no-lock')
