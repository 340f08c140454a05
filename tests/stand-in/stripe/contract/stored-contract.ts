import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ContractDocument } from './document.ts'
import { installedSdk } from './installed-sdk.ts'

const defaultFolder = path.resolve(import.meta.dirname, '../../../../var')

/** The contract of the installed SDK, written into `folder` when it is not there yet or was made by older code. */
export async function storedContract(folder = defaultFolder): Promise<ContractDocument> {
  const file = path.join(folder, `stripe-contract-${installedSdk().version}.json`)
  const generator = fingerprint()
  const stored = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ContractDocument) : undefined
  if (stored?.info['x-generator'] === generator) return stored

  const { generateContract } = await import('./generate.ts') // the compiler is slow to load, so only when needed
  const fresh = generateContract(generator)
  mkdirSync(folder, { recursive: true })
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  writeFileSync(draft, JSON.stringify(fresh))
  renameSync(draft, file) // whole or not at all, whoever else is writing it
  return fresh
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const name of readdirSync(import.meta.dirname)
    .filter((name) => /^[a-z-]+\.ts$/.test(name))
    .sort()) {
    hash.update(readFileSync(path.join(import.meta.dirname, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
