import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { changing, step, type Seen } from './request-step.server.ts'
import { sendInvitation } from './tasks.server.ts'

/** Call a fixed meeting off: the visitor's calendar entry is taken away, the request waits for another time. */
export const callOff = (seen: Seen) =>
  changing(seen, async (tx, request) => {
    const { appointment } = request
    if (!appointment || appointment.cancelledAt) return refuse('no-appointment')
    const { id: appointmentId, sequence } = await tx.appointment.update({
      where: { id: appointment.id },
      data: { cancelledAt: new Date(), sequence: { increment: 1 } },
      select: { id: true, sequence: true },
    })
    await step(tx, request, seen.by, { to: 'waiting', why: 'called-off', at: appointment.startsAt })
    await later(tx, sendInvitation, { appointmentId, sequence })
    return done(null)
  })
