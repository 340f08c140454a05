import * as z from 'zod'
import { text, ticked } from '#app/platform/fields.ts'

/** Why the office gives money back, and that it means it. */
export const RefundForm = z.object({ reason: text(500), confirm: ticked() })
