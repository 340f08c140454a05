import type { Params } from '../contract/requests.ts'
import type { Thing } from '../ledger/things.ts'
import { notBuilt } from './problem.ts'

const paging = new Set(['limit', 'starting_after', 'ending_before', 'expand'])
type Span = Partial<Record<'gt' | 'gte' | 'lt' | 'lte', number>>

/** The rows that a list request asks for. `fields` are those compared as they are; any other filter is a loud 501. */
export function filtered<T extends Thing>(rows: T[], params: Params, fields: string[]): T[] {
  const wanted = Object.entries(params).filter(([name]) => !paging.has(name))
  for (const [name] of wanted) if (name !== 'created' && !fields.includes(name)) notBuilt(`listing by ${name}`)
  return rows.filter((row) =>
    wanted.every(([name, value]) => (name === 'created' ? within(row.created, value) : row[name] === value)),
  )
}

function within(created: number, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return created === Number(wanted)
  return Object.entries(wanted as Span).every(([bound, moment]) => bounds[bound as keyof Span](created, moment))
}

const bounds: Record<keyof Span, (created: number, moment: number) => boolean> = {
  gt: (created, moment) => created > moment,
  gte: (created, moment) => created >= moment,
  lt: (created, moment) => created < moment,
  lte: (created, moment) => created <= moment,
}
