import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { orderLetter } from './order-letter.server.ts'
import { RefundedLetter } from './ui/letters.tsx'
import { shopWords } from './words.ts'

/** Tell a buyer that money went back, and whether what they had bought was closed with it. */
export async function mailRefunded(refundId: string) {
  const refund = await db.refund.findUnique({ where: { id: refundId }, select: { orderId: true, cents: true } })
  const order = refund && (await orderLetter(refund.orderId))
  if (!order) return
  const delivered = await db.delivery.count({ where: { line: { orderId: refund.orderId } } })
  await sendMail({
    to: order.buyer.email,
    subject: shopWords(order.language)('mail.refunded.subject', { number: order.number }),
    key: `refunded-${refundId}`,
    body: <RefundedLetter order={order} cents={refund.cents} closed={order.state === 'refunded' && delivered > 0} />,
  })
}
