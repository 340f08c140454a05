type Line = { productId: string; quantity: number; unitCents: number; vatBasisPoints: number }
type Wished = {
  buyerKind: string
  organizationId: string | null
  billing: object
  lines: Line[]
  consents: { kind: string }[]
}

/** Whether an order that waits for its payment is the very one that is wished for again: then it is paid, not repeated. */
export const isSameOrder = (kept: Wished, wished: Wished) => mark(kept) === mark(wished)

const mark = ({ buyerKind, organizationId, billing, lines, consents }: Wished) =>
  JSON.stringify([
    buyerKind,
    organizationId,
    Object.entries(billing)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => a.localeCompare(b)),
    lines
      .map(({ productId, quantity, unitCents, vatBasisPoints }) =>
        [productId, quantity, unitCents, vatBasisPoints].join(),
      )
      .toSorted(),
    consents.map(({ kind }) => kind).toSorted(),
  ])
