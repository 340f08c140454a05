import type { JWTPayload } from 'jose'
import { currentSlugs } from '#app/catalog/published.server.ts'
import { CourseSheet } from '#app/catalog/sheets.ts'
import { to } from '#app/i18n/addresses.ts'
import type { Language, Localized } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { badgeAddresses } from './badge-addresses.ts'
import { achievementOf, badgeOf, profileOf, standingAlone, statusCredential } from './badge.ts'
import { publicKeys, signingKey } from './signing-keys.server.ts'
import { encodedList, listLength } from './status-list.ts'

/** The badge of a certificate, signed; null when there is none, or when it was revoked. The code as it is stored. */
export async function signedBadge(code: string, language: Language): Promise<string | null> {
  const found = await db.certificate.findUnique({
    where: { code, revocation: null },
    select: {
      holder: true,
      courseTitle: true,
      outcomes: true,
      issuedAt: true,
      statusNumber: true,
      enrolment: { select: { courseId: true } },
    },
  })
  if (!found) return null
  const { courseTitle, outcomes, enrolment, ...facts } = found
  const said = { title: courseTitle as Localized, outcomes: outcomes as Localized[], courseId: enrolment.courseId }
  const origin = ownOrigin()
  const page = origin + to('certificate', language, { code })
  return sign(badgeOf({ ...facts, ...said, code }, academy(), { origin, language, page }))
}

/** A status list, signed as of now; null when no badge is on it. */
export async function signedStatusList(list: number): Promise<string | null> {
  const from = list * listLength
  const within = { gte: from, lt: from + listLength }
  const [known, revoked] = await Promise.all([
    db.certificate.count({ where: { statusNumber: within }, take: 1 }),
    db.certificate.findMany({
      where: { statusNumber: within, revocation: { isNot: null } },
      select: { statusNumber: true },
    }),
  ])
  if (known === 0) return null
  const encoded = encodedList(revoked.map(({ statusNumber }) => statusNumber - from))
  return sign(statusCredential(list, encoded, { origin: ownOrigin(), now: new Date() }))
}

/** Who issues the badges. */
export const issuerProfile = () => standingAlone(profileOf(academy(), ownOrigin()))

/** What a course stands for today, with the page that tells of it; null when there is no such course. */
export async function courseAchievement(courseId: string, language: Language) {
  const course = await db.course.findUnique({ where: { id: courseId }, select: { sheet: true } })
  if (!course) return null
  const { title, outcomes } = CourseSheet.parse(course.sheet)
  const origin = ownOrigin()
  const { criteria, ...rest } = achievementOf({ courseId, title, outcomes }, { origin, language })
  const slug = (await currentSlugs(db, 'course'))(courseId)[language]
  return standingAlone({ ...rest, criteria: { id: origin + to('course', language, { course: slug }), ...criteria } })
}

/** The keys badges are verified with, as a JWK Set; each under the name that badges call it by. */
export async function keySet() {
  const { key } = badgeAddresses(ownOrigin())
  return (await publicKeys()).map(({ id, ...jwk }) => ({ ...jwk, kid: key(id), alg: 'EdDSA', use: 'sig' }))
}

async function sign(claims: JWTPayload): Promise<string> {
  const { importJWK, SignJWT } = await import('jose')
  const { id, privateKey } = await signingKey()
  const header = { alg: 'EdDSA', kid: badgeAddresses(ownOrigin()).key(id), typ: 'JWT' }
  return new SignJWT(claims).setProtectedHeader(header).sign(await importJWK(privateKey, 'EdDSA'))
}
