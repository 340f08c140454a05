import { gunzipSync } from 'node:zlib'
import { decodeJWT } from 'did-jwt'
import { expect, test } from 'vitest'
import { revokeCertificate } from '#app/learning/revoke-certificate.server.ts'
import { rotateKey } from '#app/learning/signing-keys.server.ts'
import { aCertificate } from '#tests/helpers/certificates.ts'
import { get } from '#tests/helpers/classroom.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { verifyBadge } from '#tests/helpers/verify-badge.ts'
import { visit } from '#tests/helpers/visit.ts'

const badgeOf = async (code: string, language = 'it') => (await visit(`/badges/${language}/${code}.jwt`)).text()

/** The same badge with something else said in it, under the same signature. */
function tampered(jwt: string, change: (claims: Record<string, unknown>) => void) {
  const [header, payload, signature] = jwt.split('.') as [string, string, string]
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
  change(claims)
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}

test('a stranger’s verifier accepts a badge in either language, and reads in it what the certificate says', async () => {
  const { code, course } = await aCertificate({ name: 'Niccolò Sanna' })
  for (const language of ['it', 'en'] as const) {
    const jwt = await badgeOf(code, language)
    expect(await verifyBadge(jwt)).toBe('verified')
    const title = { it: `Corso ${course.id}`, en: `Course ${course.id}` }[language]
    const outcome = { it: 'Sai provare', en: 'You can test' }[language]
    expect(decodeJWT(jwt).payload).toMatchObject({
      name: title,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      credentialSubject: {
        identifier: [{ identityType: 'name', identityHash: 'Niccolò Sanna' }],
        achievement: { name: title, inLanguage: language, criteria: { narrative: expect.stringContaining(outcome) } },
      },
    })
    expect(Object.keys(decodeJWT(jwt).header).toSorted()).toEqual(['alg', 'kid', 'typ'])
  }
})

test('a badge that was tampered with is refused: another name, another course, another key, no signature', async () => {
  const [one, other] = [await aCertificate(), await aCertificate()]
  const [jwt, foreign] = [await badgeOf(one.code), await badgeOf(other.code)]
  const renamed = tampered(jwt, (claims) => {
    ;(claims.credentialSubject as { identifier: { identityHash: string }[] }).identifier[0]!.identityHash = 'Un Altro'
  })
  const unlisted = tampered(jwt, (claims) => delete claims.credentialStatus)
  const [header, payload] = jwt.split('.') as [string, string]
  const unsigned = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
  const forgeries = [renamed, unlisted, `${unsigned}.${payload}.`, `${header}.${payload}.${foreign.split('.')[2]}`]
  for (const forgery of forgeries) expect(await verifyBadge(forgery)).toBe('forged')
  expect(await verifyBadge(jwt)).toBe('verified')
})

test('a badge that was revoked is refused wherever it is kept, and no longer handed out; its neighbour stands', async () => {
  const [gone, kept] = [await aCertificate(), await aCertificate()]
  const [jwt, neighbour] = [await badgeOf(gone.code), await badgeOf(kept.code)]
  await revokeCertificate(await aPerson({ role: 'staff' }), gone.code, { reason: 'mistake', note: 'Prova' })
  expect([await verifyBadge(jwt), await verifyBadge(neighbour)]).toEqual(['revoked', 'verified'])
  expect((await visit(`/badges/it/${gone.code}.jwt`)).status).toBe(404)
})

test('what an old key signed verifies after the key was changed, and so does what the new one signs', async () => {
  const { code } = await aCertificate()
  const old = await badgeOf(code)
  await rotateKey()
  const young = await badgeOf(code)
  expect(decodeJWT(young).header.kid).not.toBe(decodeJWT(old).header.kid)
  expect([await verifyBadge(old), await verifyBadge(young)]).toEqual(['verified', 'verified'])
  const { keys } = (await (await visit('/.well-known/jwks.json')).json()) as { keys: Record<string, string>[] }
  const named = keys.map(({ kid }) => kid)
  expect(named).toEqual(expect.arrayContaining([decodeJWT(old).header.kid, decodeJWT(young).header.kid]))
  // Nothing private among them.
  expect(new Set(keys.flatMap(Object.keys))).toEqual(new Set(['kty', 'crv', 'x', 'kid', 'alg', 'use']))
})

test('the issuer, the achievement, the list and the envelope stand at the addresses a badge names', async () => {
  const { code, course } = await aCertificate()
  const { payload } = decodeJWT(await badgeOf(code))
  const { achievement } = payload.credentialSubject as { achievement: { id: string } }
  const profile = (await (await visit(String(payload.iss))).json()) as object
  expect(profile).toMatchObject(payload.issuer as object)
  expect(await (await visit(achievement.id)).json()).toMatchObject({ id: achievement.id, name: `Corso ${course.id}` })
  const { statusListCredential } = payload.credentialStatus as { statusListCredential: string }
  const list = decodeJWT(await (await visit(statusListCredential)).text()).payload
  const { encodedList } = list.credentialSubject as { encodedList: string }
  // At least 16 KB, so that nobody on it is alone.
  expect(gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'))).toHaveLength(16_384)
  const enveloped = (await (await visit(`/badges/it/${code}.json`)).json()) as { id: string }
  expect(await verifyBadge(enveloped.id.replace('data:application/vc+jwt,', ''))).toBe('verified')
})

test('the certificate’s page hands the badge out; what nobody was given answers 404', async () => {
  const { code } = await aCertificate()
  const { html } = await get(`/en/certificates/${code}`)
  expect(html).toContain(`href="/badges/en/${code}.jwt"`)
  expect(html).toContain(await badgeOf(code, 'en'))
  const nothing = ['it/0000000000000000.jwt', `fr/${code}.jwt`, `it/${code}.svg`, 'status/99', 'status/-1', 'keys/x']
  for (const address of [...nothing, 'achievements/it/nessuno', 'achievements/fr/cascade'])
    expect((await visit(`/badges/${address}`)).status).toBe(404)
})
