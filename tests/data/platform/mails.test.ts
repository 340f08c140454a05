import { createElement } from 'react'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { forgetSent, keptDays, mailsTo, wasSent } from '#app/platform/sent-mails.server.ts'

const body = createElement('p', null, 'Un segreto')
const letter = { to: 'Anna@Prova.example', subject: 'Le date & i prezzi', body }

test('a mail that was sent is known by its key: to whom, about what, of which kind, and not what it said', async () => {
  await sendMail({ ...letter, key: 'places-booked-0198-1' })
  await sendMail({ ...letter, key: 'places-booked-0198-1' })
  await sendMail({ ...letter, kind: 'new-password' })
  const rows = await db.sentMail.findMany({ where: { to: 'anna@prova.example' }, orderBy: { kind: 'asc' } })
  expect(rows.map(({ kind, to, subject }) => [kind, to, subject])).toEqual([
    ['new-password', 'anna@prova.example', 'Le date & i prezzi'],
    ['places-booked', 'anna@prova.example', 'Le date & i prezzi'],
  ])
  expect(JSON.stringify(rows)).not.toContain('segreto')
  expect([await wasSent('places-booked-0198-1'), await wasSent('places-booked-0198-2')]).toEqual([true, false])
})

test('what was sent long ago is forgotten, the rest is not', async () => {
  const [old, young] = ['certificate-1', 'certificate-2']
  await sendMail({ ...letter, to: 'tempo@prova.example', key: old })
  await sendMail({ ...letter, to: 'tempo@prova.example', key: young })
  await db.sentMail.update({ where: { key: old }, data: { sentAt: addDays(new Date(), -keptDays - 1) } })
  await forgetSent()
  expect((await mailsTo('TEMPO@prova.example')).map(({ key }) => key)).toEqual([young])
})

test('files travel with a letter, and a mail program is told where to end it', async () => {
  const content = Buffer.from('%PDF-1.7 prova')
  await sendMail({
    ...letter,
    to: 'busta@prova.example',
    attachments: [{ filename: 'programma.pdf', contentType: 'application/pdf', content }],
    endAt: 'https://academy.example/hooks/fine/abc',
  })
  const all = readdirSync(env.MAIL_DIR).map((file) => readFileSync(path.join(env.MAIL_DIR, file)))
  const mail = (await Promise.all(all.map((bytes) => PostalMime.parse(bytes)))).find(
    (one) => one.to?.[0]?.address === 'busta@prova.example',
  )!
  const [file] = mail.attachments
  expect([file?.filename, file?.mimeType, Buffer.from(file!.content as ArrayBuffer).toString()]).toEqual([
    'programma.pdf',
    'application/pdf',
    '%PDF-1.7 prova',
  ])
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
  expect(header('list-unsubscribe')).toBe('<https://academy.example/hooks/fine/abc>')
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
})
