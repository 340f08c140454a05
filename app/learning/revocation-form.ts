import * as z from 'zod'
import { oneOf, text, ticked } from '#app/platform/fields.ts'

/** Why a certificate no longer counts, as a stranger is told it. */
export const revocationReasons = ['mistake', 'wrongName', 'notMet', 'holderAsked'] as const
export type RevocationReason = (typeof revocationReasons)[number]

/** Why the office takes a certificate back, and that it means this one. */
export const RevocationForm = z.object({ reason: oneOf(revocationReasons), note: text(1_000), confirm: ticked() })
