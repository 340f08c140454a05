import { createHash } from 'node:crypto'
import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { otherLanguage, type Language } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { inPress } from '#app/platform/press.server.ts'
import { codeAsShown } from './certificate-code.ts'
import { certificateWords } from './certificate-words.ts'
import type { CertificateSheet } from './certificates.server.ts'
import { duration } from './duration.ts'

// Goes up when the sheet is laid out anew, so that no copy drawn before counts as the same.
const layout = 1

/** All that the sheet of a certificate says in one language, and a mark that changes when any of it does. */
export function certificatePaper(sheet: CertificateSheet, language: Language, origin: string) {
  const say = certificateWords(language)
  const { brand, legalName, vatNumber, address, email, demo } = academy()
  const paper = {
    language,
    holder: sheet.holder,
    course: sheet.courseTitle[language],
    courseElsewhere: sheet.courseTitle[otherLanguage(language)],
    outcomes: sheet.outcomes.map((outcome) => outcome[language]),
    facts: [
      { name: say('paper.day'), value: day(sheet.issuedAt, language) },
      { name: say('paper.duration'), value: duration(sheet.minutes, language) },
      { name: say('code'), value: codeAsShown(sheet.code) },
    ],
    url: origin + to('certificate', language, { code: sheet.code }),
    brand,
    seller: [
      [legalName, say('paper.vatNumber', { number: vatNumber })].join(' · '),
      [`${address.street}, ${address.postcode} ${address.town}`, email].join(' · '),
      ...(demo ? [say('paper.demo')] : []),
    ],
  }
  const mark = createHash('sha256')
    .update(JSON.stringify([layout, paper]))
    .digest('base64url')
  return { ...paper, mark }
}

export type CertificatePaper = ReturnType<typeof certificatePaper>

/** A certificate as one A4 sheet, PDF: with title, language and text one can select. */
export const drawCertificate = (paper: CertificatePaper): Promise<Buffer> =>
  inPress(async () => {
    const { certificatePdf } = await import('./ui/certificate-pdf.tsx')
    return certificatePdf(paper)
  })
