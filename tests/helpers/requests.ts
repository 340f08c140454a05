import { randomUUID } from 'node:crypto'
import type { Sender, Wish } from '#app/journal/keep-request.server.ts'
import { sendRequest } from '#app/journal/send-request.server.ts'
import { addDays } from '#app/platform/clock.ts'

/** Somebody who writes to the academy, without an account unless one is given. */
export const aSender = (like: Partial<Sender> = {}): Sender => ({
  name: 'Vera Visitatrice',
  email: `${randomUUID().slice(0, 8)}@test.example`,
  person: null,
  ...like,
})

/** A wish for a meeting at ten in the morning of three days to come. */
export const aMeetingWish = (): Wish<'meeting'> => ({
  kind: 'meeting',
  language: 'it',
  message: 'Al telefono rispondiamo in tre modi diversi.',
  details: { size: '10-49', sector: 'Serramenti' },
  times: [7, 8, 9].map((days) => addDays(new Date(new Date().setUTCHours(9, 0, 0, 0)), days)),
})

/** A request that arrived; `email` tells it from all others. */
export async function aRequest(wish: Partial<Wish> = {}, like: Partial<Sender> = {}) {
  const sender = aSender(like)
  const sent = await sendRequest({ key: randomUUID(), address: randomUUID() }, sender, { ...aMeetingWish(), ...wish })
  if (!sent.ok) throw new Error(sent.code)
  return { id: sent.value.id, email: sender.person?.email ?? sender.email }
}
