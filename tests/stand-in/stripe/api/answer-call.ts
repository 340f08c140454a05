import type { Call } from '../contract/contract.ts'
import type { Params } from '../contract/requests.ts'
import { deed } from '../deed.ts'
import { doWhatIsDue } from '../payments/expire.ts'
import type { World } from '../world.ts'
import { calls } from './calls.ts'
import { expanded } from './expand.ts'
import { earlierReply, rememberReply, type Keyed } from './idempotency.ts'
import { notBuilt, Problem, refuse } from './problem.ts'

export interface Request {
  verb: string
  path: string
  /** The query of a GET, the body of the rest. */
  text: string
  headers: Record<string, string | string[] | undefined>
}

export interface Reply {
  status: number
  body: unknown
  replayed?: boolean
}

export interface Understood {
  call: Call
  params: Params
  keyed: Keyed | undefined
}

/** Check everything about a request that can be checked before anything is done. */
export function understand(world: World, request: Request): Understood {
  const { verb, path, headers } = request
  mustHaveAKey(String(headers['authorization'] ?? ''))
  const call = world.contract.callOf(verb, path)
  if (!call) unknown(verb, path)
  const version = headers['stripe-version']
  if (version !== world.contract.apiVersion) {
    refuse(`The SDK pins ${String(version)}, the stand-in's contract is ${world.contract.apiVersion}.`)
  }
  const params = world.contract.read(call.operation, request.text)
  const key = verb === 'post' ? headers['idempotency-key'] : undefined
  const keyed = key ? { key: String(key), address: `${verb} ${path}`, params: JSON.stringify(params) } : undefined
  return { call, params, keyed }
}

/** Do what is asked, or say again what was said. */
export function answerCall(world: World, { call, params, keyed }: Understood): Reply {
  void doWhatIsDue(world)
  const earlier = keyed && earlierReply(world, keyed)
  if (earlier) return { status: earlier.status, body: earlier.body, replayed: true }
  return deed(world, () => {
    const reply = replyTo(world, call, params)
    if (keyed && reply.status !== 501) rememberReply(world, keyed, reply)
    return reply
  }).result
}

function replyTo(world: World, call: Call, params: Params): Reply {
  const answer = calls[call.name] ?? notBuilt(call.name)
  try {
    const body = expanded(world, answer({ world, id: call.id, params }), params['expand'] as string[] | undefined)
    world.contract.checks.answer(call.operation, body)
    return { status: 200, body }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    world.ledger.rollback()
    world.outgoing.length = 0
    return { status: error.status, body: { error: error.body } }
  }
}

function mustHaveAKey(authorization: string) {
  const key = authorization.startsWith('Basic ')
    ? Buffer.from(authorization.slice(6), 'base64').toString().split(':')[0]
    : authorization.replace(/^Bearer /, '')
  if (key && /^[sr]k_test_/.test(key)) return
  const message = key
    ? 'Invalid API Key provided: the stand-in takes test keys only.'
    : 'You did not provide an API key.'
  throw new Problem(401, { type: 'invalid_request_error', message })
}

function unknown(verb: string, path: string): never {
  const message = `Unrecognized request URL (${verb.toUpperCase()}: ${path}).`
  throw new Problem(404, { type: 'invalid_request_error', message })
}
