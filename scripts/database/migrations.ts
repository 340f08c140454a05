import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'prisma/migrations')
const filters = { externalTables: [], externalEnums: [] }

/** Apply every migration that the database at `url` has not seen, in order. Safe to call twice; returns the names applied. */
export async function migrate(url: string): Promise<string[]> {
  const { engine, letGo } = await schemaEngine(url)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrationList(), filters })
    return appliedMigrationNames
  } finally {
    await letGo()
  }
}

/** The SQL that leads from the schema files `before` (null: an empty database) to the schema of today. */
export async function sqlFrom(url: string, before: SchemaFile[] | null): Promise<string> {
  const { engine, letGo } = await schemaEngine(url)
  const answer = await engine.diff({
    from: before ? { tag: 'schemaDatamodel', files: before } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: schemaFiles() },
    script: true,
    exitCode: true,
    filters,
  })
  await letGo()
  return answer.stdout ?? ''
}

/** The names of all migrations in the repository, oldest first. */
export const migrationNames = () => migrationList().migrationDirectories.map((migration) => migration.path)

type Opened = { dispose(): Promise<void> }
export type SchemaFile = { path: string; content: string }

function schemaFiles(): SchemaFile[] {
  const dir = path.join(root, 'prisma/schema')
  return readdirSync(dir).map((name) => ({ path: name, content: readFileSync(path.join(dir, name), 'utf8') }))
}

let wasmReady: Promise<void> | undefined

// Prisma's own engine as WebAssembly: nothing to download, and `_prisma_migrations` stays what the Prisma CLI expects.
async function loadWasm() {
  const require = createRequire(import.meta.url)
  const file = path.join(path.dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports as { __wbindgen_start(): void }).__wbindgen_start()
}

async function schemaEngine(url: string) {
  await (wasmReady ??= loadWasm())
  const opened: Opened[] = []
  const factory = bindMigrationAwareSqlAdapterFactory(wholeScripts(url, opened))
  const datamodels = schemaFiles().map((file): [string, string] => [file.path, file.content])
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, factory)
  return { engine, letGo: () => Promise.all(opened.map((adapter) => adapter.dispose())) }
}

// The adapter cuts a script at every semicolon, also inside function bodies and comments; Postgres itself knows better.
function wholeScripts(url: string, opened: Opened[]) {
  const factory = new PrismaPg({ connectionString: url })
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    opened.push(adapter)
    adapter.executeScript = async (script) => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      try {
        await client.query(script)
      } finally {
        await client.end()
      }
    }
    return adapter
  }
  return factory
}

function migrationList() {
  const lock = path.join(folder, 'migration_lock.toml')
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .toSorted()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
        },
      })),
  }
}
