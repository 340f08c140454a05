import { DatabaseSync } from 'node:sqlite'
import type { Kind, Kinds, Row } from './things.ts'

/**
 * Everything the stand-in remembers: in memory for reading, in one SQLite file for outliving the process.
 * Rows are never changed in place, so a row handed out stays what it was.
 */
export class Ledger {
  readonly #database: DatabaseSync
  readonly #rows = new Map<string, Map<string, Row>>()
  readonly #changed = new Map<string, { kind: string; id: string }>()

  constructor(file: string | undefined) {
    this.#database = new DatabaseSync(file ?? ':memory:')
    this.#database.exec('pragma journal_mode = wal')
    this.#database.exec('pragma synchronous = normal')
    this.#database.exec(
      'create table if not exists entry (seq integer primary key, kind text, id text, row text, unique (kind, id))',
    )
    for (const entry of this.#database.prepare('select kind, id, row from entry order by seq').all()) {
      this.#of(String(entry['kind'])).set(String(entry['id']), JSON.parse(String(entry['row'])) as Row)
    }
  }

  find<K extends Kind>(kind: K, id: string): Kinds[K] | undefined {
    return this.#of(kind).get(id) as Kinds[K] | undefined
  }

  /** All rows of a kind, oldest first. */
  all<K extends Kind>(kind: K): Kinds[K][] {
    return [...this.#of(kind).values()] as Kinds[K][]
  }

  put<K extends Kind>(kind: K, row: Kinds[K]): Kinds[K] {
    this.#of(kind).set(row.id, row)
    this.#changed.set(`${kind} ${row.id}`, { kind, id: row.id })
    return row
  }

  change<K extends Kind>(kind: K, id: string, change: Partial<Kinds[K]>): Kinds[K] {
    const row = this.find(kind, id)
    if (!row) throw new Error(`The ledger has no ${kind} ${id}`)
    return this.put(kind, { ...row, ...change })
  }

  remove(kind: Kind, id: string): void {
    this.#of(kind).delete(id)
    this.#changed.set(`${kind} ${id}`, { kind, id })
  }

  /** Write what was changed since the last time, all of it or nothing. */
  commit(): void {
    if (this.#changed.size === 0) return
    const save = this.#database.prepare(
      'insert into entry (kind, id, row) values (?, ?, ?) on conflict (kind, id) do update set row = excluded.row',
    )
    const forget = this.#database.prepare('delete from entry where kind = ? and id = ?')
    this.#database.exec('begin')
    for (const { kind, id } of this.#changed.values()) {
      const row = this.#of(kind).get(id)
      if (row) save.run(kind, id, JSON.stringify(row))
      else forget.run(kind, id)
    }
    this.#database.exec('commit')
    this.#changed.clear()
  }

  /** Go back to what was written last. */
  rollback(): void {
    const read = this.#database.prepare('select row from entry where kind = ? and id = ?')
    for (const { kind, id } of this.#changed.values()) {
      const entry = read.get(kind, id)
      if (entry) this.#of(kind).set(id, JSON.parse(String(entry['row'])) as Row)
      else this.#of(kind).delete(id)
    }
    this.#changed.clear()
  }

  close(): void {
    this.#database.close()
  }

  #of(kind: string): Map<string, Row> {
    const rows = this.#rows.get(kind) ?? new Map<string, Row>()
    this.#rows.set(kind, rows)
    return rows
  }
}
