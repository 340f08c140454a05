import type { Params } from '../contract/requests.ts'
import type { Row } from '../ledger/things.ts'
import { missing, refuse } from './problem.ts'

export interface Listing<T extends Row> {
  /** Oldest first, as the ledger has them. */
  rows: T[]
  url: string
  /** What Stripe calls the kind, for a cursor that is not there. */
  kind: string
}

/** One page of a list, newest first, as Stripe pages: `limit`, `starting_after`, `ending_before`. */
export function pageOf<T extends Row>({ rows, url, kind }: Listing<T>, params: Params) {
  const limit = Number(params['limit'] ?? 10)
  if (limit < 1 || limit > 100)
    refuse('Invalid limit: must be between 1 and 100.', 'limit', 'parameter_invalid_integer')
  const { starting_after: after, ending_before: before } = params
  if (after !== undefined && before !== undefined) {
    refuse('You may only specify one of these parameters: starting_after, ending_before.')
  }
  const newest = rows.toReversed()
  const place = (id: unknown, param: string) => {
    const index = newest.findIndex((row) => row.id === id)
    return index < 0 ? missing(kind, String(id), param) : index
  }
  if (before !== undefined) {
    const end = place(before, 'ending_before')
    const start = Math.max(0, end - limit)
    return { object: 'list', url, has_more: start > 0, data: newest.slice(start, end) }
  }
  const start = after === undefined ? 0 : place(after, 'starting_after') + 1
  return { object: 'list', url, has_more: newest.length > start + limit, data: newest.slice(start, start + limit) }
}
