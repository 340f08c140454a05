import { sendMail } from '#app/platform/mail.server.ts'
import { orderLetter } from './order-letter.server.ts'
import { FullLetter } from './ui/letters.tsx'
import { shopWords } from './words.ts'

/** Tell a buyer that the places were gone when the money came, and that it goes back. */
export async function mailFull(orderId: string) {
  const order = await orderLetter(orderId)
  if (!order) return
  await sendMail({
    to: order.buyer.email,
    subject: shopWords(order.language)('mail.full.subject', { number: order.number }),
    key: `full-${orderId}`,
    body: <FullLetter order={order} />,
  })
}
