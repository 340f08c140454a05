import * as z from 'zod'
import { optionalText, text } from '#app/platform/fields.ts'

/** One box ticked arrives as a text, several as a list, none not at all. */
const ticks = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(text(64)).max(200, { error: 'tooBig' }),
)

export const AssignForm = z.object({ members: ticks, due: optionalText(10) })
export const ReturnForm = z.object({ assignment: text(64) })
