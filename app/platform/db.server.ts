import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '#prisma/client.ts'
import { env } from './env.server.ts'
import { once } from './once.server.ts'

/** The database. Connects at the first query. */
export const db = once(
  'db',
  () =>
    new PrismaClient({
      adapter: new PrismaPg(
        {
          connectionString: env.DATABASE_URL,
          max: 16,
          // A row lock held elsewhere must become an error soon, not a queue of hanging requests.
          options: '-c lock_timeout=5s -c idle_in_transaction_session_timeout=30s',
        },
        { statementNameGenerator: ({ sql }) => hotName(sql) ?? '' },
      ),
      transactionOptions: { maxWait: 10_000, timeout: 20_000 },
    }),
)

/** What a helper may ask for: the client itself, or the transaction it is called inside. */
export type Tx = Prisma.TransactionClient

/**
 * Statements of the hot pages begin with `/*hot:some-name` and a closing mark: the database plans them once per connection, which costs
 * more than running them. Two statements of one name are an error that pg reports.
 */
export const hotName = (sql: string) => /^\s*\/\*hot:([a-z-]+)\*\//.exec(sql)?.[1]
