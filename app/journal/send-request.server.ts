import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { mayTry } from '#app/platform/limits.server.ts'
import { keepRequest, sendKeyOf, type Sender, type Wish } from './keep-request.server.ts'
import { limits } from './limits.ts'

/** What came with a form besides the wish: its own key, the field that only machines fill, the address of the net. */
export type Sending = { key?: string; website?: string; address: string }

/**
 * Receive a request from a form. Sent twice it is one request, and the second time is no further try. Refused are
 * machines that fill every field, and whoever sends too often.
 */
export async function sendRequest(sending: Sending, sender: Sender, wish: Wish) {
  if (sending.website) return refuse('machine')
  const sendKey = sendKeyOf(sending.key, sender, wish)
  const known = await db.request.findUnique({ where: { sendKey }, select: { id: true } })
  if (known) return done(known)
  const mail = sender.person?.email ?? sender.email
  if (!(await mayTry(limits.address, sending.address)) || !(await mayTry(limits.mail, mail))) return refuse('too-many')
  const { id } = await db.$transaction((tx) => keepRequest(tx, sendKey, sender, wish))
  return done({ id })
}
