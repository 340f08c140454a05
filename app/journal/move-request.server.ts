import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import type { HandState } from './hand-states.ts'
import type { RequestState } from './request-kinds.ts'
import { hasMeetingAhead } from './meeting-ahead.ts'
import { changing, step, type Seen, type Standing } from './request-step.server.ts'

/** Put a request into another state. Refused while a meeting is ahead: the visitor's calendar would not know. */
export const moveRequest = (seen: Seen, wish: HandState) =>
  changing(seen, async (tx, request) => {
    if (hasMeetingAhead(request, new Date())) return refuse('has-appointment')
    const to = wish === 'reopen' ? await beforeClosing(tx, request) : wish
    if (to === request.state) return refuse('same-state')
    await step(tx, request, seen.by, { to, why: 'moved' })
    return done(null)
  })

async function beforeClosing(tx: Tx, { id, state }: Standing): Promise<RequestState> {
  if (state !== 'closed') return state
  const closing = await tx.requestMove.findFirst({
    where: { requestId: id, to: 'closed' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { from: true },
  })
  return closing?.from ?? 'answered'
}
