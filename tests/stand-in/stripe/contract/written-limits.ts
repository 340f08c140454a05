import type { Schema } from './document.ts'

const characters = /(?:up to|may be up to|maximum of|max(?:imum)? length of) ([\d,]+) characters/i
const entries = /(?:up to (?:a maximum of )?|maximum of |list of up to |only up to )(\d+|one)\b(?! characters)/i

/** Add the limits that Stripe states only in the prose of a parameter's documentation. */
export function writtenLimits(documentation: string, schema: Schema): void {
  const longest = schema.type === 'string' ? characters.exec(documentation)?.[1] : undefined
  if (longest) schema.maxLength = Number(longest.replaceAll(',', ''))
  const most = schema.type === 'array' ? entries.exec(documentation)?.[1] : undefined
  if (most) schema.maxItems = most === 'one' ? 1 : Number(most)
}
