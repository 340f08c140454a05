type Line = { kind: 'course' | 'seats' | 'place' }

/** Which sentences about withdrawal concern an order: keys of `checkout.withdrawal`. */
export function withdrawalKeys(buyer: 'consumer' | 'business', lines: readonly Line[]) {
  if (buyer === 'business') return ['business'] as const
  const sells = (kind: Line['kind']) => lines.some((line) => line.kind === kind)
  return [
    'consumer' as const,
    ...(sells('course') ? ['digital' as const] : []),
    ...(sells('place') ? ['service' as const] : []),
    ...(sells('seats') ? ['seats' as const] : []),
  ]
}
