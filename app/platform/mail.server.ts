import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SendMailOptions } from 'nodemailer'
import type { ReactElement } from 'react'
import { render } from 'react-email'
import { academy } from './academy.server.ts'
import { env } from './env.server.ts'
import { once } from './once.server.ts'
import { keepSent } from './sent-mails.server.ts'

export type Mail = {
  to: string
  subject: string
  /** The letter, drawn with the pieces of `ui/letter.tsx`. */
  body: ReactElement
  /** A calendar entry that mail programs offer to add. */
  calendar?: { method: 'PUBLISH' | 'REQUEST' | 'CANCEL'; content: string }
  /** Files that come with the letter. */
  attachments?: { filename: string; contentType: string; content: Buffer }[]
  /** Where a mail program ends what this letter is part of, without a question (RFC 8058): an address that takes a POST. */
  endAt?: string
  /** Makes a repeated sending recognisable: the same key gives the same Message-ID. */
  key?: string
  /** What sort of letter it is, for the office's list; the words of the key unless said. */
  kind?: string
}

/** Send one mail now, from a job. Over SMTP when there is a server; otherwise it becomes a file that `/dev/mail` shows. */
export async function sendMail({ to, subject, body, calendar, attachments, endAt, kind, key = randomUUID() }: Mail) {
  const message: SendMailOptions = {
    from: env.MAIL_FROM ?? `"${academy().brand}" <${academy().email}>`,
    to,
    subject,
    html: await render(body),
    text: await render(body, { plainText: true }),
    messageId: `<${key}@${academy().email.split('@')[1]}>`,
    ...(calendar && { icalEvent: { method: calendar.method, filename: 'invite.ics', content: calendar.content } }),
    ...(attachments && { attachments }),
    ...(endAt && {
      headers: { 'List-Unsubscribe': `<${endAt}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    }),
  }
  if (env.SMTP_URL) await (await smtp()).sendMail(message)
  else await intoFile(message)
  await keepSent({ key, kind, to, subject })
}

// Fetched at the first mail: most processes of an evening send none.
const post = () => import('nodemailer')
const smtp = () => once('smtp', async () => (await post()).createTransport(env.SMTP_URL))
const paper = () => once('paper', async () => (await post()).createTransport({ streamTransport: true, buffer: true }))

async function intoFile(message: SendMailOptions) {
  const { message: bytes } = await (await paper()).sendMail(message)
  await mkdir(env.MAIL_DIR, { recursive: true })
  const name = `${Date.now()}-${randomUUID().slice(0, 8)}.eml`
  // Named only when whole, so that a reader never sees half a mail.
  await writeFile(path.join(env.MAIL_DIR, `.${name}`), bytes)
  await rename(path.join(env.MAIL_DIR, `.${name}`), path.join(env.MAIL_DIR, name))
}
