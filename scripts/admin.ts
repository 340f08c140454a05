import type * as Product from '../app/start.server.ts'
import { build } from './build.ts'
import { prepare } from './prepare.ts'
import { root } from './run.ts'
import { openSettings } from './settings.ts'

// `npm run admin -- person@firm.it`: a one-time link by which that person becomes an administrator.
process.chdir(root)
const address = process.argv[2]
if (!address) fail('Whom? Write: npm run admin -- person@firm.it')

try {
  const opened = await openSettings()
  if (await build()) console.log('Built.')
  await prepare(opened)
  const product: typeof Product = (await import(`${root}/build/server/index.js`)).entry.module
  const link = await product.makeAdmin(address)
  await product.letGo()
  await opened.close()
  if (!link) fail(`${address} is not a mail address.`)
  console.log(`\n  ${address} is an administrator, and sets a password here within 24 hours, once:\n\n  ${link}\n`)
  process.exit(0)
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
