import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect, test } from 'vitest'
import { certificatePaper, drawCertificate } from '#app/learning/certificate-paper.server.ts'
import type { CertificateSheet } from '#app/learning/certificates.server.ts'
import { academy } from '#app/platform/academy.server.ts'

const sheet: CertificateSheet = {
  code: 'ABCDEFGH12345678',
  holder: 'Niccolò D’Àgostìno 🎓',
  courseTitle: { it: 'La cascata', en: 'The cascade' },
  outcomes: [{ it: 'Sai perché dire di più', en: 'You know why to say more' }],
  minutes: 75,
  issuedAt: new Date('2027-03-03T12:00:00Z'),
  revocation: null,
}

const origin = 'https://academy.example'

async function read(bytes: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text, totalPages } = await extractText(pdf, { mergePages: true })
  const { info } = await getMeta(pdf)
  return { text: text.replace(/\s+/g, ' '), pages: totalPages, language: info.Language, title: info.Title }
}

const said = {
  it: ['Attestato', 'La cascata', 'The cascade', '3 marzo 2027', '1 ora e 15 minuti', 'Sai perché dire di più'],
  en: ['Certificate', 'The cascade', 'La cascata', '3 March 2027', '1 hour and 15 minutes', 'You know why to say more'],
}

for (const language of ['it', 'en'] as const)
  test(`the sheet in ${language} says who, what, when, how long, and where it is verified`, async () => {
    const { text, pages, ...told } = await read(await drawCertificate(certificatePaper(sheet, language, origin)))
    const path = { it: 'attestati', en: 'en/certificates' }[language]
    const { legalName, vatNumber } = academy()
    for (const words of [...said[language], 'Niccolò D’Àgostìno', 'ABCD-EFGH-1234-5678', legalName, vatNumber])
      expect(text).toContain(words)
    expect(text).toContain(`${origin}/${path}/ABCDEFGH12345678`)
    expect([pages, told.language, String(told.title).includes('Niccolò')]).toEqual([1, language, true])
  })

test('long names and many outcomes go on, and each sheet carries the code', async () => {
  const outcomes = Array.from({ length: 12 }, () => ({ it: 'Sai ascoltare. '.repeat(20), en: 'x' }))
  const holder = 'Maria Antonietta '.repeat(12).trim()
  const paper = certificatePaper({ ...sheet, holder, outcomes }, 'it', origin)
  const { text, pages } = await read(await drawCertificate(paper))
  expect(pages).toBeGreaterThan(1)
  expect(text.split('/attestati/ABCDEFGH12345678')).toHaveLength(pages + 1)
})

test('the mark of a sheet changes with what it says, and with nothing else', () => {
  const { mark } = certificatePaper(sheet, 'it', origin)
  expect(certificatePaper({ ...sheet }, 'it', origin).mark).toBe(mark)
  expect(certificatePaper({ ...sheet, holder: 'Altra Persona' }, 'it', origin).mark).not.toBe(mark)
  expect(certificatePaper(sheet, 'en', origin).mark).not.toBe(mark)
})
