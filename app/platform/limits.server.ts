import { createHash } from 'node:crypto'
import { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from './env.server.ts'
import { log } from './log.server.ts'
import { once } from './once.server.ts'

export type Limit = { name: string; points: number; seconds: number }

const pool = () => once('limits', openPool)

function openPool() {
  const connectionString = env.DATABASE_URL
  const made = new Pool({ connectionString, max: 2, idleTimeoutMillis: 5_000, allowExitOnIdle: true })
  // An idle connection that the database ends (a restart) is replaced at the next try; unheard, it would end the process.
  made.on('error', (error) => log.warn({ error: error.message }, 'a connection of the limits was lost'))
  return made
}

const limiter = ({ name, points, seconds }: Limit) =>
  once(
    `limit:${name}`,
    () =>
      new RateLimiterPostgres({
        storeClient: pool(),
        storeType: 'pool',
        tableName: 'RateLimit',
        tableCreated: true,
        keyPrefix: name,
        points,
        duration: seconds,
      }),
  )

/**
 * Count one try of somebody (an address, a mail; kept only as a hash) against a limit. False when it was one too many.
 * Shared by every process through the database.
 */
export async function mayTry(limit: Limit, who: string): Promise<boolean> {
  try {
    await limiter(limit).consume(keyOf(who))
    return true
  } catch (over) {
    if (over instanceof RateLimiterRes) return false
    throw over
  }
}

/** Take back a try that was counted: it turned out to be none. */
export async function noTry(limit: Limit, who: string) {
  await limiter(limit).reward(keyOf(who))
}

const keyOf = (who: string) => createHash('sha256').update(who).digest('base64url').slice(0, 24)
