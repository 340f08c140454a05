import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { hasMeetingAhead } from './meeting-ahead.ts'
import { changing, step, type Seen } from './request-step.server.ts'
import { sendProposal } from './tasks.server.ts'

/** Ask the visitor by mail whether another time suits. The request waits for their answer. */
export const proposeTime = (seen: Seen, startsAt: Date) =>
  changing(seen, async (tx, request) => {
    if (request.kind !== 'meeting') return refuse('not-a-meeting')
    if (request.state === 'closed') return refuse('closed')
    if (hasMeetingAhead(request, new Date())) return refuse('has-appointment')
    if (startsAt <= new Date()) return refuse('past')
    const times = await tx.requestTime.findMany({
      where: { requestId: request.id },
      select: { rank: true, startsAt: true },
    })
    if (times.some((one) => one.startsAt.getTime() === startsAt.getTime())) return refuse('same-time')
    const rank = Math.max(0, ...times.map((one) => one.rank)) + 1
    const { id: timeId } = await tx.requestTime.create({
      data: { requestId: request.id, rank, startsAt, proposedById: seen.by.id },
      select: { id: true },
    })
    await step(tx, request, seen.by, { to: 'waiting', why: 'proposed', at: startsAt })
    await later(tx, sendProposal, { timeId })
    return done(null)
  })
