import type { Prisma } from '#prisma/client.ts'
import { addDays } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { hasMeetingAhead } from './meeting-ahead.ts'
import { changing, type Seen } from './request-step.server.ts'

/**
 * Erase a request for ever, with its notes, letters and history: only that it was erased, when and by whom stays. A
 * meeting that is ahead must be called off first.
 */
export const eraseRequest = (seen: Seen) =>
  changing(seen, async (tx, request) => {
    if (hasMeetingAhead(request, new Date())) return refuse('has-appointment')
    await erase(tx, [request.id], seen.by.id)
    return done(null)
  })

/** How long a closed request is kept after its last step; said on the privacy page and beside every form. */
const keptDays = 730
const atOnce = 200

/** Erase closed requests whose time is over. Safe to repeat. */
export const forgetOldRequests = (now = new Date()) =>
  db.$transaction(async (tx) => {
    const old = await tx.request.findMany({
      where: { state: 'closed', touchedAt: { lt: addDays(now, -keptDays) } },
      select: { id: true },
      orderBy: { touchedAt: 'asc' },
      take: atOnce,
    })
    await erase(
      tx,
      old.map(({ id }) => id),
      null,
    )
    return old.length
  })

const traces = {
  id: true,
  kind: true,
  createdAt: true,
  mails: { select: { id: true } },
  times: { select: { id: true } },
  appointment: { select: { id: true, sequence: true } },
} as const
type Traces = Prisma.RequestGetPayload<{ select: typeof traces }>

async function erase(tx: Tx, ids: string[], byId: string | null) {
  const where = { id: { in: ids } }
  const gone = await tx.request.findMany({ where, select: traces })
  // The list of sent mails keeps to whom and about what: that goes too.
  await tx.sentMail.deleteMany({ where: { key: { in: gone.flatMap(mailKeys) } } })
  await tx.request.deleteMany({ where })
  await tx.requestErasure.createMany({
    data: gone.map(({ kind, createdAt }) => ({ kind, receivedAt: createdAt, byId })),
  })
}

const mailKeys = ({ id, mails, times, appointment }: Traces) => [
  `request-received-${id}`,
  `request-office-${id}`,
  `programme-${id}`,
  ...mails.map((mail) => `request-answer-${mail.id}`),
  ...times.map((time) => `request-proposal-${time.id}`),
  ...Array.from(
    { length: appointment ? appointment.sequence + 1 : 0 },
    (_, at) => `request-appointment-${appointment?.id}-${at}`,
  ),
]
