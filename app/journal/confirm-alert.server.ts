import { db } from '#app/platform/db.server.ts'

/**
 * The owner of the address wants the alert: from now on new dates are told, those already there are not. The office sees
 * it as a request that waits. Safe to call twice.
 */
export async function confirmAlert(alertId: string) {
  await db.$transaction(async (tx) => {
    const now = new Date()
    const where = { id: alertId, confirmedAt: null, endedAt: null }
    const { count } = await tx.dateAlert.updateMany({ where, data: { confirmedAt: now } })
    if (count === 0) return
    const { email, courseId, town, language } = await tx.dateAlert.findUniqueOrThrow({ where: { id: alertId } })
    const sendKey = `alert-${alertId}-${now.getTime()}`
    const asked = { sendKey, email, courseId, language, name: email.slice(0, 80), town: town || null }
    const request = await tx.request.create({ data: { ...asked, kind: 'dateAlert', state: 'waiting' } })
    await tx.requestMove.create({ data: { requestId: request.id, to: 'waiting', why: 'received' } })
    await tx.dateAlert.update({ where: { id: alertId }, data: { requestId: request.id } })
  })
}
