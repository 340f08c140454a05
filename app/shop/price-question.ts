import * as z from 'zod'
import { text, whole } from '#app/platform/fields.ts'

/** The most people one may ask a price for; where a quotation begins is another, smaller number. */
export const mostAsked = 200

/** What the prices page is asked: for how many, and (where there are several) for which course. */
export const PriceQuestion = z.object({ people: whole(1, mostAsked), course: text(100).optional() })
