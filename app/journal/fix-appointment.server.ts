import type { Tx } from '#app/platform/db.server.ts'
import { addMinutes } from '#app/platform/clock.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { changing, step, type Seen, type Standing } from './request-step.server.ts'
import { sendInvitation } from './tasks.server.ts'

/** When a meeting begins, how long it takes, where or how it is. */
export type Meeting = { startsAt: Date; minutes: number; place: string }

/**
 * Fix the meeting of a request, or move it when one is fixed: the visitor gets the calendar entry, or its update. The
 * entry keeps its UID for ever; its SEQUENCE goes up with every change.
 */
export const fixAppointment = (seen: Seen, wish: Meeting) =>
  changing(seen, async (tx, request) => {
    if (request.kind !== 'meeting') return refuse('not-a-meeting')
    if (request.state === 'closed') return refuse('closed')
    if (wish.startsAt <= new Date()) return refuse('past')
    if (isSame(request, wish)) return refuse('same-time')
    const appointment = await write(tx, request, wish)
    const moved = request.appointment !== null && request.appointment.cancelledAt === null
    await step(tx, request, seen.by, { to: 'scheduled', why: moved ? 'rescheduled' : 'accepted', at: wish.startsAt })
    await later(tx, sendInvitation, { appointmentId: appointment.id, sequence: appointment.sequence })
    return done(null)
  })

function isSame({ appointment }: Standing, { startsAt, minutes, place }: Meeting) {
  if (!appointment || appointment.cancelledAt) return false
  const [same, until] = [appointment.startsAt.getTime() === startsAt.getTime(), addMinutes(startsAt, minutes)]
  return same && appointment.endsAt.getTime() === until.getTime() && appointment.place === place
}

function write(tx: Tx, { id: requestId }: Standing, { startsAt, minutes, place }: Meeting) {
  const meeting = { startsAt, endsAt: addMinutes(startsAt, minutes), place }
  return tx.appointment.upsert({
    where: { requestId },
    create: { requestId, ...meeting },
    update: { ...meeting, cancelledAt: null, sequence: { increment: 1 } },
    select: { id: true, sequence: true },
  })
}
