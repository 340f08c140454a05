import type { JWK } from 'jose'
import { db, type Tx } from '#app/platform/db.server.ts'
import { seal, unseal } from '#app/platform/seal.server.ts'

// Why here, why sealed, and what a lost secret costs: docs/decisions/0012.
const purpose = 'badge keys'

/** A key with which to sign, and the name it is published under. */
export type SigningKey = { id: string; privateKey: JWK }
export type PublicKey = { kty: string; crv: string; x: string }

/**
 * The key that signs today. Made at the first use, and anew when SESSION_SECRET no longer opens it; two processes that ask
 * at once get the same.
 */
export async function signingKey(): Promise<SigningKey> {
  return (await keyInUse(db)) ?? replaceKey((tx) => keyInUse(tx))
}

/** Sign with a new key from now on. What the former ones signed still verifies: they stay published. */
export const rotateKey = () => replaceKey(() => Promise.resolve(null))

/** Every key that ever signed, by its name, without its private part. */
export async function publicKeys(): Promise<(PublicKey & { id: string })[]> {
  await signingKey()
  const rows = await db.signingKey.findMany({ select: { id: true, publicKey: true }, orderBy: { createdAt: 'desc' } })
  return rows.map(({ id, publicKey }) => ({ id, ...(publicKey as PublicKey) }))
}

async function replaceKey(unless: (tx: Tx) => Promise<SigningKey | null>): Promise<SigningKey> {
  const made = await newKey()
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('SigningKey'))`
    const known = await unless(tx)
    if (known) return known
    await tx.signingKey.updateMany({ where: { retiredAt: null }, data: { retiredAt: new Date() } })
    const { id, publicKey, privateKey } = made
    await tx.signingKey.create({ data: { id, publicKey, sealed: seal(purpose, JSON.stringify(privateKey)) } })
    return { id, privateKey }
  })
}

async function keyInUse(tx: Tx): Promise<SigningKey | null> {
  const row = await tx.signingKey.findFirst({ where: { retiredAt: null }, select: { id: true, sealed: true } })
  const opened = row && unseal(purpose, row.sealed)
  return row && opened ? { id: row.id, privateKey: JSON.parse(opened) as JWK } : null
}

async function newKey() {
  const { calculateJwkThumbprint, exportJWK, generateKeyPair } = await import('jose')
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const { kty, crv, x } = (await exportJWK(pair.publicKey)) as PublicKey
  const publicKey = { kty, crv, x }
  return { id: await calculateJwkThumbprint(publicKey), publicKey, privateKey: await exportJWK(pair.privateKey) }
}
