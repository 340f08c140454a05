import { Client, DatabaseError } from 'pg'
import { env } from '#app/platform/env.server.ts'

/**
 * Write past every verb, once for each list of values: which constraint (or which sentence of a trigger) refused the last
 * of them. What comes before the last must pass, or the test would look at the wrong refusal.
 */
export async function refusalOf(sql: string, ...tries: unknown[][]): Promise<string> {
  const client = new Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  try {
    for (const values of tries.slice(0, -1)) await client.query(sql, values)
    return await client.query(sql, tries.at(-1)).then(() => 'nothing refused it', said)
  } finally {
    await client.end()
  }
}

/** The statement that writes such rows, for values in the order of the columns. */
export const insertInto = (table: string, columns: string[]) =>
  `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`

function said(error: unknown): string {
  if (!(error instanceof DatabaseError)) throw error
  process.stdout.write(`  ${error.code} ${error.constraint}: ${error.message}\n`)
  return error.constraint ?? error.message
}
