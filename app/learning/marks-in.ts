const longestComment = 5_000

/** What a trainer's form says of an open answer: points by criterion (a number out of bounds where none was typed), and a comment. */
export function marksIn(sent: Readonly<Record<string, string[]>>) {
  const criteria = Object.fromEntries(
    Object.entries(sent)
      .filter(([name]) => name.startsWith('points-'))
      .map(([name, [typed = '']]) => [name.slice('points-'.length), /^\d{1,3}$/.test(typed) ? Number(typed) : -1]),
  )
  // NUL cannot be stored.
  return { criteria, comment: (sent.comment?.[0] ?? '').replaceAll('\0', '').trim().slice(0, longestComment) }
}
