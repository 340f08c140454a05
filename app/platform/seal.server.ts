import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from './env.server.ts'

const cipher = 'aes-256-gcm'
const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', env.SESSION_SECRET, '', `seal:${purpose}`, 32))

/** A secret as it may stand in the database: only this academy's SESSION_SECRET opens it, and only for the same purpose. */
export function seal(purpose: string, secret: string): string {
  const iv = randomBytes(12)
  const sealing = createCipheriv(cipher, keyFor(purpose), iv)
  const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()])
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed; null when it was sealed with another SESSION_SECRET, for another purpose, or touched since. */
export function unseal(purpose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < 28) return null
  const opening = createDecipheriv(cipher, keyFor(purpose), bytes.subarray(0, 12))
  opening.setAuthTag(bytes.subarray(12, 28))
  try {
    return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString('utf8')
  } catch {
    return null
  }
}
