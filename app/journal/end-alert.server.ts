import { db } from '#app/platform/db.server.ts'

/** End an alert: nothing is told any more, and its request is closed. By the token of its letters; safe to call twice. */
export async function endAlert(token: string) {
  await db.$transaction(async (tx) => {
    const now = new Date()
    const { count } = await tx.dateAlert.updateMany({ where: { token, endedAt: null }, data: { endedAt: now } })
    if (count === 0) return
    const { requestId } = await tx.dateAlert.findUniqueOrThrow({ where: { token }, select: { requestId: true } })
    const request = requestId && (await tx.request.findUnique({ where: { id: requestId }, select: { state: true } }))
    if (!requestId || !request || request.state === 'closed') return
    const closed = { state: 'closed', version: { increment: 1 }, touchedAt: now } as const
    await tx.request.update({ where: { id: requestId }, data: closed })
    await tx.requestMove.create({ data: { requestId, from: request.state, to: 'closed', why: 'moved' } })
  })
}
