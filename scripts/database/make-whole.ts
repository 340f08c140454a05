import pg from 'pg'

const underway = 'the demo is being made'

/**
 * Have `make` fill a database with the demo, whole or once more from the beginning: what a start that was killed left in an
 * empty database is taken out first. Nothing is taken out where somebody else has been. One start at a time; others wait.
 */
export async function makeWhole(url: string, make: () => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // Held by this connection, so that it falls with the process.
    await client.query('select pg_advisory_lock(7041777)')
    if ((await isMarked(client)) && (await isDemoOnly(client))) await empty(client)
    if (await isEmpty(client)) await mark(client, underway)
    await make()
    if (await isMarked(client)) await mark(client, '')
  } finally {
    await client.end()
  }
}

const yes = async (client: pg.Client, question: string) =>
  (await client.query<{ yes: boolean }>(`select ${question} as yes`)).rows[0]!.yes

// A note beside the tables and not in one: the product has no use for it.
const mark = (client: pg.Client, note: string) => client.query(`comment on schema public is '${note}'`)
const isMarked = (client: pg.Client) =>
  yes(client, `coalesce(obj_description('public'::regnamespace, 'pg_namespace'), '') = '${underway}'`)

const isEmpty = (client: pg.Client) => yes(client, `not exists (select from "User")`)

// The site is not served before the demo is whole. Whoever has another address or has signed in all the same is not ours.
const isDemoOnly = (client: pg.Client) =>
  yes(
    client,
    `not exists (select from "User" where email not like '%@demo.example') and not exists (select from "SignIn")`,
  )

async function empty(client: pg.Client) {
  const { rows } = await client.query<{ tables: string }>(`
    select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables
    where schemaname = 'public' and tablename <> '_prisma_migrations'`)
  await client.query(`truncate ${rows[0]!.tables} restart identity cascade`)
  await client.query('delete from graphile_worker._private_jobs')
}
