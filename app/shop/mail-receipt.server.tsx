import { sendMail } from '#app/platform/mail.server.ts'
import { orderLetter } from './order-letter.server.ts'
import { ReceiptLetter } from './ui/letters.tsx'
import { shopWords } from './words.ts'

/** The receipt of an order that was fulfilled, with the consents word for word. Sent again after a crash it is the same mail. */
export async function mailReceipt(orderId: string) {
  const order = await orderLetter(orderId)
  if (!order) return
  await sendMail({
    to: order.buyer.email,
    subject: shopWords(order.language)('mail.receipt.subject', { number: order.number }),
    key: `receipt-${orderId}`,
    body: <ReceiptLetter order={order} />,
  })
}
