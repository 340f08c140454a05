import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openEmbedded } from './embedded.ts'
import { migrationNames, sqlFrom, type SchemaFile } from './migrations.ts'

// `npm run db:migration -- name`: the SQL from the schema as last committed to the schema of today. Read it, add what
// Prisma cannot say (checks, partial indexes), commit it with the schema. Never edit one that has landed.
const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Say what changes in a word or two: npm run db:migration -- add_coupons')
  process.exit(1)
}
const before = migrationNames().length === 0 ? null : committedSchema()
// Prisma's engine wants some database at hand, though comparing two schemas asks it nothing.
const server = await openEmbedded('var/postgres')
const sql = await sqlFrom(server.url('postgres'), before)
await server.close()
if (sql.includes('This is an empty migration')) {
  console.log('The schema has not changed since the last commit: nothing to write.')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join('prisma/migrations', `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  console.log(`Wrote ${folder}/migration.sql`)
}

function committedSchema(): SchemaFile[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' })
  return git('ls-files', 'prisma/schema')
    .split('\n')
    .filter(Boolean)
    .map((file) => ({ path: path.basename(file), content: git('show', `HEAD:${file}`) }))
}
