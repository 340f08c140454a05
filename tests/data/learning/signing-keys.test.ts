import { expect, test } from 'vitest'
import { publicKeys, rotateKey, signingKey } from '#app/learning/signing-keys.server.ts'
import { db } from '#app/platform/db.server.ts'
import { seal, unseal } from '#app/platform/seal.server.ts'
import { insertInto, refusalOf } from '#tests/helpers/raw-sql.ts'

test('whoever asks first, at once, gets the same key; two cannot sign at a time, against raw SQL too', async () => {
  await db.signingKey.deleteMany()
  const keys = await Promise.all([1, 2, 3, 4].map(() => signingKey()))
  expect(new Set(keys.map(({ id }) => id)).size).toBe(1)
  expect(await db.signingKey.count()).toBe(1)
  const insert = insertInto('SigningKey', ['id', 'publicKey', 'sealed'])
  expect(await refusalOf(insert, ['another', '{}', 'x'])).toBe('SigningKey_one_signs')
})

test('a new key signs, the old one stays published; the private part is never stored in the clear', async () => {
  const old = await signingKey()
  const young = await rotateKey()
  expect([young.id === old.id, (await signingKey()).id]).toEqual([false, young.id])
  expect((await publicKeys()).map(({ id }) => id)).toEqual(expect.arrayContaining([old.id, young.id]))
  const rows = JSON.stringify(await db.signingKey.findMany())
  for (const { privateKey } of [old, young]) expect(rows).not.toContain(privateKey.d)
})

test('a key that no longer opens is replaced, not a fault', async () => {
  const { id } = await signingKey()
  const foreign = seal('another purpose', 'x')
  await db.signingKey.update({ where: { id }, data: { sealed: foreign } })
  expect((await signingKey()).id).not.toBe(id)
  expect((await publicKeys()).map((key) => key.id)).toContain(id)
})

test('only what was sealed here, for this, and is untouched opens', () => {
  const sealed = seal('one', 'più')
  const touched = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
  expect([unseal('one', sealed), unseal('two', sealed), unseal('one', touched), unseal('one', '')]).toEqual([
    'più',
    null,
    null,
    null,
  ])
})
