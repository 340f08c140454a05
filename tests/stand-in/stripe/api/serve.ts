import type { Socket } from 'node:net'
import type { Fault } from '../control.ts'
import { deed } from '../deed.ts'
import { freshId } from '../ledger/ids.ts'
import type { Reply as HttpReply } from '../http.ts'
import type { World } from '../world.ts'
import { answerCall, understand, type Reply, type Request, type Understood } from './answer-call.ts'
import { faultFor, silence, strike } from './faults.ts'
import { rememberReply } from './idempotency.ts'
import { Problem } from './problem.ts'

/** Answer a call to the API. No answer: an ordered fault has cut the connection. */
export async function serveApi(world: World, request: Request, socket: Socket): Promise<HttpReply | undefined> {
  const reply = await replyOrProblem(world, request, socket)
  if (!reply) return undefined
  const headers = {
    'content-type': 'application/json',
    'request-id': freshId('req_'),
    'stripe-version': world.contract.apiVersion,
    ...(reply.replayed && { 'idempotent-replayed': 'true' }),
  }
  return { status: reply.status, headers, body: JSON.stringify(reply.body) }
}

async function replyOrProblem(world: World, request: Request, socket: Socket): Promise<Reply | undefined> {
  try {
    const understood = understand(world, request)
    const fault = faultFor(world, request.verb, request.path)
    return fault ? await underFault(world, understood, fault, socket) : answerCall(world, understood)
  } catch (error) {
    if (error instanceof Problem) return { status: error.status, body: { error: error.body } }
    process.stderr.write(`Stripe stand-in: ${error instanceof Error ? error.stack : String(error)}\n`)
    return { status: 500, body: { error: { type: 'api_error', message: String(error) } } }
  }
}

async function underFault(world: World, understood: Understood, fault: Fault, socket: Socket) {
  if (fault.kind === 'slow') {
    await whileInFlight(world, understood, () => silence(socket, fault.milliseconds ?? 1000))
    return answerCall(world, understood)
  }
  if (fault.when !== 'after') return problemReply(await whileInFlight(world, understood, () => strike(fault, socket)))
  answerCall(world, understood)
  const lost = problemReply(await strike(fault, socket))
  if (lost?.status === 500 && understood.keyed) {
    const { keyed } = understood
    deed(world, () => rememberReply(world, keyed, lost)) // Stripe repeats a 500 to the same key
  }
  return lost
}

async function whileInFlight<T>(world: World, { keyed }: Understood, work: () => Promise<T>): Promise<T> {
  if (keyed) world.inFlight.add(keyed.key)
  try {
    return await work()
  } finally {
    if (keyed) world.inFlight.delete(keyed.key)
  }
}

const problemReply = (problem: Problem | undefined): Reply | undefined =>
  problem && { status: problem.status, body: { error: problem.body } }
