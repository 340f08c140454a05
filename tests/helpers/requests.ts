import { randomUUID } from 'node:crypto'
import type { Sender, Wish } from '#app/journal/keep-request.server.ts'
import { onWeekday } from '#app/journal/office-hours.ts'
import { sendRequest } from '#app/journal/send-request.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aPerson } from './people.ts'

/** Somebody who writes to the academy, without an account unless one is given. */
export const aSender = (like: Partial<Sender> = {}): Sender => ({
  name: 'Vera Visitatrice',
  email: `${randomUUID().slice(0, 8)}@test.example`,
  person: null,
  ...like,
})

/** A wish for a meeting at ten in the morning of three weekdays to come. */
export const aMeetingWish = (): Wish<'meeting'> => ({
  kind: 'meeting',
  language: 'it',
  message: 'Al telefono rispondiamo in tre modi diversi.',
  details: { size: '10-49', sector: 'Serramenti' },
  times: [7, 8, 9].map((days) => soon(days)),
})

/** A request that arrived; `email` tells it from all others. */
export async function aRequest(wish: Partial<Wish> = {}, like: Partial<Sender> = {}) {
  const sender = aSender(like)
  const sent = await sendRequest({ key: randomUUID(), address: randomUUID() }, sender, { ...aMeetingWish(), ...wish })
  if (!sent.ok) throw new Error(sent.code)
  return { id: sent.value.id, email: sender.person?.email ?? sender.email }
}

/** Ten in the morning in Rome, so many weekdays from now. */
export const soon = (days = 7) => onWeekday(new Date(), days, '10:00')
/** A meeting the office may fix. */
export const meeting = { startsAt: soon(), minutes: 30, place: 'Via dell’Esempio 0' }

/** Somebody of the office before a request that has just come. */
export async function aDesk(wish: Parameters<typeof aRequest>[0] = {}) {
  const [request, by] = [await aRequest(wish), await aPerson({ role: 'staff', name: 'Sara Segreteria' })]
  const seen = (version = 0) => ({ by, requestId: request.id, version })
  const row = () => db.request.findUniqueOrThrow({ where: { id: request.id }, include: { appointment: true } })
  return { ...request, by, seen, row }
}
