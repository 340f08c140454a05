type Piece = { first: number; last: number }

/**
 * The bytes that a `Range` header asks for, first and last: `whole` when it asks for none or for something we need not
 * understand, `none` when what it asks for lies outside.
 */
export function byteRange(header: string | null, size: number): Piece | 'whole' | 'none' {
  const [, from, to, end] = /^bytes=(?:(\d{1,15})-(\d{0,15})|-(\d{1,15}))$/.exec(header?.trim() ?? '') ?? []
  if (end) return within(Math.max(0, size - Number(end)), size, size)
  return from ? within(Number(from), to ? Number(to) : Infinity, size) : 'whole'
}

function within(first: number, last: number, size: number) {
  if (last < first) return 'whole'
  return first >= size ? 'none' : { first, last: Math.min(last, size - 1) }
}
