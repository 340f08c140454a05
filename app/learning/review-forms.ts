import * as z from 'zod'
import { text, whole } from '#app/platform/fields.ts'

/** What somebody says of a course. */
export const ReviewForm = z.object({ stars: whole(1, 5), text: text(2_000) })

/** What the trainer or the office answers. */
export const AnswerForm = z.object({ text: text(2_000) })

/** Why a review is reported, or taken off the page. */
export const ReasonForm = z.object({ reason: text(500) })
