import { Client } from 'pg'

/** Makes the database if it is not there, and says whether it had to. Safe to call from several processes at once. */
export async function ensureDatabase(url: (database: string) => string, name: string): Promise<{ created: boolean }> {
  const client = new Client({ connectionString: url('postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount) return { created: false }
    await client.query(`create database ${client.escapeIdentifier(name)}`)
    return { created: true }
  } catch (error) {
    // Somebody was quicker: told by the name check, or, when both were past it, by the unique index.
    if (error instanceof Error && 'code' in error && ['42P04', '23505'].includes(String(error.code)))
      return { created: false }
    throw error
  } finally {
    await client.end()
  }
}
