type Line = { id: string; kind: string; courseDateId: string | null; quantity: number }

/** What the lines of an order ask of the dates: so many places on each, for the buyer. */
export const wishesOf = ({ buyerId }: { buyerId: string }, lines: readonly Line[]) =>
  lines.flatMap((line) =>
    line.kind === 'place' && line.courseDateId
      ? [{ courseDateId: line.courseDateId, places: line.quantity, orderLineId: line.id, userId: buyerId }]
      : [],
  )
