import { readFileSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from './world.ts'

/**
 * How many SQL statements some work sends, counted where it cannot be forgotten: in the log of the database, which writes
 * down every one for as long as this takes. The job runner's own looking for work is left out.
 */
export async function statementsOf({ sql, log }: World, work: () => Promise<unknown>): Promise<string[]> {
  await sql.query(`alter system set log_statement = 'all'`)
  await sql.query('select pg_reload_conf()')
  await sleep(300)
  const from = statSync(log).size
  try {
    await work()
    await sleep(200)
  } finally {
    await sql.query('alter system reset log_statement')
    await sql.query('select pg_reload_conf()')
  }
  const said = readFileSync(log).subarray(from).toString('utf8')
  return [...said.matchAll(/LOG: {2}(?:statement|execute [^:]*): ([^]*?)(?=\n\d{4}-|\n?$)/g)]
    .map(([, statement]) => statement!.trim())
    .filter(
      (statement) =>
        !/graphile_worker.*(?:get_job|_private)|^(?:listen|set|alter system) |pg_reload_conf/i.test(statement),
    )
}
