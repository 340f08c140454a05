import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Where the installed `stripe` package lies, its version, and the API version it pins. */
export function installedSdk() {
  const entry = createRequire(import.meta.url).resolve('stripe')
  const folder = entry.slice(0, entry.lastIndexOf(`${path.sep}stripe${path.sep}`) + '/stripe'.length)
  const version = readFileSync(path.join(folder, 'VERSION'), 'utf8').trim()
  const pinned = /ApiVersion = ['"]([^'"]+)['"]/.exec(readFileSync(path.join(folder, 'esm/apiVersion.js'), 'utf8'))?.[1]
  if (!pinned) throw new Error(`stripe@${version} does not say which API version it pins`)
  return { folder, version, apiVersion: pinned }
}
