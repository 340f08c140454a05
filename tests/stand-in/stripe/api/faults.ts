import type { Socket } from 'node:net'
import type { Fault } from '../control.ts'
import { takeFirst } from '../take-first.ts'
import type { World } from '../world.ts'
import { Problem } from './problem.ts'

const twoMinutes = 120_000

/** The fault that was ordered for this call, used up by asking. */
export const faultFor = (world: World, verb: string, path: string): Fault | undefined =>
  takeFirst(world.faults, (fault) => (!fault.verb || fault.verb === verb) && path.startsWith(fault.path ?? '/'))

/** Let the fault happen: answers the problem to send, or nothing when the connection itself is the trouble. */
export async function strike(fault: Fault, socket: Socket): Promise<Problem | undefined> {
  if (fault.kind === 'reset') {
    socket.resetAndDestroy()
    return undefined
  }
  if (fault.kind === 'timeout') {
    await silence(socket, fault.milliseconds ?? twoMinutes)
    socket.destroy()
    return undefined
  }
  return problems[fault.kind]?.()
}

/** Say nothing for a while, or until the other side has had enough. */
export function silence(socket: Socket, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    socket.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

const problems: Partial<Record<Fault['kind'], () => Problem>> = {
  500: () =>
    new Problem(500, { type: 'api_error', message: 'An unknown error occurred (ordered at the control panel).' }),
  409: () =>
    new Problem(409, {
      type: 'invalid_request_error',
      code: 'lock_timeout',
      message: 'This object is in use elsewhere.',
    }),
  429: () => new Problem(429, { type: 'invalid_request_error', code: 'rate_limit', message: 'Too many requests.' }),
}
