import { expect, test } from 'vitest'
import { codeAsShown } from '#app/learning/certificate-code.ts'
import { certificateForOffice, certificateOf } from '#app/learning/certificates.server.ts'
import { revokeCertificate } from '#app/learning/revoke-certificate.server.ts'
import { certificateTasks } from '#app/learning/tasks.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCertificate } from '#tests/helpers/certificates.ts'
import { mails, work } from '#tests/helpers/jobs.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { insertInto, refusalOf } from '#tests/helpers/raw-sql.ts'

const why = { reason: 'wrongName', note: 'Il cognome era di un’altra persona' } as const

test('a certificate is revoked once, however many do it; the holder is told once, a stranger without the note', async () => {
  const [{ code, person }, staff] = [await aCertificate(), await aPerson({ role: 'staff', name: 'Zoe' })]
  const results = await Promise.all([1, 2, 3].map(() => revokeCertificate(staff, codeAsShown(code).toLowerCase(), why)))
  expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, value: code }])
  expect(results.filter(({ ok }) => !ok)[0]).toEqual({ ok: false, code: 'already-revoked' })
  await work(certificateTasks)
  const told = (await mails()).filter((mail) => mail.to === person.email && mail.subject!.includes('non è più valido'))
  expect(told).toHaveLength(1)
  expect(told[0]!.text).toContain('I dati della persona non erano esatti')
  expect(told[0]!.text).not.toContain(why.note)
  const { revocation } = (await certificateOf(code))!
  expect(revocation).toEqual({ reason: 'wrongName', at: expect.any(Date) })
  expect((await certificateForOffice(code))!.revocation).toMatchObject({ note: why.note, by: 'Zoe' })
  expect(await db.lessonCompletion.count({ where: { enrolment: { userId: person.id } } })).toBe(1)
})

test('a code nobody was given is not revoked', async () => {
  const staff = await aPerson({ role: 'staff' })
  for (const code of ['0000000000000000', 'x', ''])
    expect(await revokeCertificate(staff, code, why)).toEqual({ ok: false, code: 'not-there' })
})

test('what was revoked stays revoked, against raw SQL too, and goes only with the certificate', async () => {
  const { code, person } = await aCertificate()
  const insert = insertInto('CertificateRevocation', ['code', 'reason', 'note', 'byId'])
  expect(await refusalOf(insert, [code, 'mistake', '', 'x'])).toBe('CertificateRevocation_note_bounded')
  expect(await refusalOf(insert, ['NESSUNO', 'mistake', 'x', 'x'])).toBe('CertificateRevocation_code_fkey')
  expect(await refusalOf(insert, [code, 'mistake', 'x', 'x'], [code, 'notMet', 'y', 'y'])).toBe(
    'CertificateRevocation_pkey',
  )
  expect(await refusalOf(`update "CertificateRevocation" set reason = 'notMet' where code = $1`, [code])).toContain(
    'never changed',
  )
  expect(await refusalOf(`delete from "CertificateRevocation" where code = $1`, [code])).toContain('stays as long')
  await db.user.delete({ where: { id: person.id } })
  expect(await db.certificateRevocation.count({ where: { code } })).toBe(0)
})
