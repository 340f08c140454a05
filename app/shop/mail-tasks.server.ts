import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { mailFailed } from './mail-failed.server.tsx'
import { mailFull } from './mail-full.server.tsx'
import { mailReceipt } from './mail-receipt.server.tsx'
import { mailRefunded } from './mail-refunded.server.tsx'

const OfOrder = z.object({ orderId: z.uuid() })

/** The receipt of a fulfilled order. */
export const sendReceipt = task('shop.send-receipt', OfOrder, ({ orderId }) => mailReceipt(orderId))

/** The bank did not pay: nothing was charged. */
export const sendFailed = task('shop.send-failed', OfOrder, ({ orderId }) => mailFailed(orderId))

/** Paid too late for the last place: the money goes back. */
export const sendFull = task('shop.send-full', OfOrder, ({ orderId }) => mailFull(orderId))

/** Money went back. */
export const sendRefunded = task('shop.send-refunded', z.object({ refundId: z.uuid() }), ({ refundId }) =>
  mailRefunded(refundId),
)
