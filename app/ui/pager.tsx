/** The way through a long list: newer and older, as plain links. Nothing when there is one page only. */
export function Pager({
  page,
  more,
  at,
  newer,
  older,
}: {
  page: number
  more: boolean
  at: (page: number) => string
  newer: string
  older: string
}) {
  if (page <= 1 && !more) return null
  return (
    <nav className="actions" aria-label={`${newer}, ${older}`}>
      {page > 1 && (
        <a href={at(page - 1)} rel="prev">
          {newer}
        </a>
      )}
      {more && (
        <a href={at(page + 1)} rel="next">
          {older}
        </a>
      )}
    </nav>
  )
}
