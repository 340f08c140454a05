import type * as Product from '../app/start.server.ts'
import { build } from './build.ts'
import { prepare } from './prepare.ts'
import { root } from './run.ts'
import { openSettings } from './settings.ts'

// `npm run keys:rotate`: badges are signed with a new key from now on. The old ones stay published: what they signed verifies.
process.chdir(root)
try {
  const opened = await openSettings()
  if (await build()) console.log('Built.')
  await prepare(opened)
  const product: typeof Product = (await import(`${root}/build/server/index.js`)).entry.module
  const { id } = await product.rotateKey()
  await product.letGo()
  await opened.close()
  console.log(`\n  Badges are signed with a new key: ${id}\n`)
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
