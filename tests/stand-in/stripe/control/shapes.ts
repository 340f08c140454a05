import { z } from 'zod'
import { disputeOutcomes, faultKinds, waysToPay, webhookModes } from '../control.ts'
import { isLoopback } from '../loopback.ts'
import type { DisputeRequest, Fault, PayRequest, RefundRequest, RefundRule, WebhookRule } from '../control.ts'

const count = z.coerce.number().int().positive()
const amount = z.coerce.number().int().positive()
const milliseconds = z.coerce.number().int().nonnegative()
const named = { session: z.string().optional(), payment_intent: z.string().optional(), charge: z.string().optional() }
const outcome = z.enum(['succeeded', 'failed'])

/** The shapes of everything that may be posted to the control API, from JSON or from the panel's forms. */
export const shapes = {
  pay: z.strictObject({
    how: z.enum(waysToPay),
    email: z.email().optional(),
    wait: z.boolean().optional(),
  }) satisfies z.ZodType<PayRequest>,
  outcome: z.strictObject({ outcome }),
  refund: z.strictObject({
    ...named,
    amount: amount.optional(),
    status: z.enum(['succeeded', 'pending']).optional(),
  }) satisfies z.ZodType<RefundRequest>,
  refundRule: z.strictObject({
    status: z.enum(['pending', 'failed']),
    count: count.optional(),
  }) satisfies z.ZodType<RefundRule>,
  dispute: z.strictObject({
    ...named,
    amount: amount.optional(),
    reason: z.string().optional(),
    inquiry: z.boolean().optional(),
  }) satisfies z.ZodType<DisputeRequest>,
  closing: z.strictObject({ outcome: z.enum(disputeOutcomes) }),
  webhookRule: z.strictObject({
    mode: z.enum(webhookModes),
    types: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string()).optional()),
    count: z.union([z.literal('each'), count]).optional(),
    times: count.max(100).optional(),
    milliseconds: milliseconds.optional(),
  }) satisfies z.ZodType<WebhookRule>,
  fault: z.strictObject({
    kind: z.enum(faultKinds),
    when: z.enum(['before', 'after']).optional(),
    count: count.optional(),
    verb: z.enum(['get', 'post', 'delete']).optional(),
    path: z.string().startsWith('/').optional(),
    milliseconds: milliseconds.optional(),
  }) satisfies z.ZodType<Fault>,
  replay: z.strictObject({ times: count.max(100).default(1) }),
  clock: z.strictObject({ seconds: z.coerce.number().int().nonnegative() }),
  webhook: z.strictObject({ url: z.url().refine(isLoopback, 'Webhooks go to this machine only').nullable() }),
  nothing: z.strictObject({}),
}
