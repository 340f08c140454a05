import type { Language, Localized } from '#app/i18n/language.ts'
import { badgeAddresses } from './badge-addresses.ts'
import { certificateWords } from './certificate-words.ts'
import { placeOn } from './status-list.ts'

const credentials = 'https://www.w3.org/ns/credentials/v2'
const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

/** Who issues, as a profile says it. */
export type Issuer = { brand: string; email: string; phone?: string | undefined }

/** What a course stands for, as an achievement says it. */
export type Achieved = { courseId: string; title: Localized; outcomes: Localized[] }

/** The facts of a certificate that its badge says. */
export type BadgeFacts = Achieved & { code: string; holder: string; issuedAt: Date; statusNumber: number }

export type At = { origin: string; language: Language }

/** Whoever issues badges, for machines. */
export const profileOf = ({ brand, email, phone }: Issuer, origin: string) => ({
  id: badgeAddresses(origin).issuer,
  type: ['Profile'],
  name: brand,
  url: origin,
  email,
  ...(phone && { phone }),
})

/** What somebody can do who completed a course, for machines. */
export function achievementOf({ courseId, title, outcomes }: Achieved, { origin, language }: At) {
  const say = certificateWords(language)
  return {
    id: badgeAddresses(origin).achievement(courseId, language),
    type: ['Achievement'],
    achievementType: 'CertificateOfCompletion',
    inLanguage: language,
    name: title[language],
    description: say('badge.description', { course: title[language] }),
    criteria: {
      narrative: [say('badge.criteria'), ...outcomes.map((outcome) => `- ${outcome[language]}`)].join('\n'),
    },
  }
}

/** A profile or an achievement as a document of its own. */
export const standingAlone = <T extends object>(thing: T) => ({ '@context': [credentials, openBadges], ...thing })

/**
 * A certificate as an Open Badge 3.0, to be signed: the credential with the claims of its JWT. Its holder is named, and told
 * from others of that name by the certificate's own page.
 */
export function badgeOf(facts: BadgeFacts, issuer: Issuer, { origin, language, page }: At & { page: string }) {
  const at = badgeAddresses(origin)
  const { list, index } = placeOn(facts.statusNumber)
  const seconds = Math.floor(facts.issuedAt.getTime() / 1_000)
  const id = at.badge(facts.code, language)
  const holder = `${page}#holder`
  return {
    iss: at.issuer,
    jti: id,
    sub: holder,
    nbf: seconds,
    '@context': [credentials, openBadges],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: facts.title[language],
    issuer: profileOf(issuer, origin),
    validFrom: new Date(seconds * 1_000).toISOString().replace('.000Z', 'Z'),
    credentialSubject: {
      id: holder,
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', identityHash: facts.holder, hashed: false }],
      achievement: achievementOf(facts, { origin, language }),
    },
    credentialStatus: {
      id: `${at.statusList(list)}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: at.statusList(list),
    },
  }
}

/** Which badges of a list were revoked, to be signed. */
export function statusCredential(list: number, encoded: string, { origin, now }: { origin: string; now: Date }) {
  const at = badgeAddresses(origin)
  const seconds = Math.floor(now.getTime() / 1_000)
  const id = at.statusList(list)
  return {
    iss: at.issuer,
    jti: id,
    sub: `${id}#list`,
    nbf: seconds,
    '@context': [credentials],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: at.issuer,
    validFrom: new Date(seconds * 1_000).toISOString(),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encoded,
    },
  }
}

/** A signed badge in JSON for whoever wants that: the standard's envelope around it. */
export const enveloped = (jwt: string) => ({
  '@context': credentials,
  id: `data:application/vc+jwt,${jwt}`,
  type: 'EnvelopedVerifiableCredential',
})
