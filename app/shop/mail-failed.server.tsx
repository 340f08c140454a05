import { sendMail } from '#app/platform/mail.server.ts'
import { orderLetter } from './order-letter.server.ts'
import { FailedLetter } from './ui/letters.tsx'
import { shopWords } from './words.ts'

/** Tell a buyer that the bank did not pay. */
export async function mailFailed(orderId: string) {
  const order = await orderLetter(orderId)
  if (!order) return
  await sendMail({
    to: order.buyer.email,
    subject: shopWords(order.language)('mail.failed.subject', { number: order.number }),
    key: `failed-${orderId}`,
    body: <FailedLetter order={order} />,
  })
}
