import * as z from 'zod'
import type { RequestKind } from './request-kinds.ts'

/** How many people a firm has. */
export const firmSizes = ['1-9', '10-49', '50-249', '250+'] as const

const Training = z.object({ people: z.number(), place: z.string(), from: z.string(), until: z.string().optional() })

const shapes = {
  contact: z.object({}),
  meeting: z.object({ size: z.enum(firmSizes), sector: z.string() }),
  inHouse: Training,
  coaching: Training,
  programme: z.object({}),
  dateAlert: z.object({}),
} satisfies Record<RequestKind, z.ZodObject>

type Shapes = typeof shapes
/** What a kind asks besides name, address and words. */
export type DetailsOf<K extends RequestKind> = z.infer<Shapes[K]>
/** Everything that any kind asks, as far as it was said. */
export type Details = Partial<DetailsOf<'meeting'> & DetailsOf<'inHouse'>>

/** The stored details of a request, as its kind has them. Throws for a row that no verb of ours wrote. */
export const readDetails = (kind: RequestKind, stored: unknown): Details => shapes[kind].parse(stored)
