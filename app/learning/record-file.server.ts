import { to } from '#app/i18n/addresses.ts'
import type { Language } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { inPress } from '#app/platform/press.server.ts'
import { badgeAddresses } from './badge-addresses.ts'
import { codeAsShown } from './certificate-code.ts'
import { recordOf } from './record.server.ts'

type Holder = { id: string; name: string; email: string }
type In = { language: Language; origin: string; now: Date }

/** A person's record as data to take along. `version` goes up when a key changes its meaning. */
export async function recordFile(person: Holder, { language, origin, now }: In) {
  const { brand, legalName } = academy()
  const courses = await recordOf(person, language)
  return {
    version: 1,
    language,
    exportedAt: now.toISOString(),
    issuer: { name: brand, legalName, url: origin },
    holder: { name: person.name, email: person.email },
    courses: courses.map(({ certificate, attempts, ...course }) => ({
      ...course,
      attempts: attempts.map(({ points, ...attempt }) => ({ ...attempt, points: points && inPoints(points) })),
      certificate: certificate && {
        ...certificate,
        page: origin + to('certificate', language, { code: certificate.code }),
        badge: certificate.revokedAt ? null : badgeAddresses(origin).badge(certificate.code, language),
      },
    })),
  }
}

const inPoints = ({ points, outOf }: { points: number; outOf: number }) => ({ got: points / 100, outOf: outOf / 100 })

/** A person's record as sheets of A4, PDF. */
export async function recordPaper(person: Holder, { language, origin, now }: In): Promise<Buffer> {
  const { brand, legalName } = academy()
  const courses = (await recordOf(person, language)).map(({ certificate, ...course }) => ({
    ...course,
    certificate: certificate && { ...certificate, shown: codeAsShown(certificate.code) },
  }))
  return inPress(async () => {
    const { recordPdf } = await import('./ui/record-pdf.tsx')
    return recordPdf({ language, holder: person.name, brand, legalName, site: new URL(origin).host, now, courses })
  })
}
