import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { env } from './env.server.ts'

const named = /^\d+-[\da-f]{8}$/

/** The mails that were written as files instead of sent, the newest fifty, newest first. */
export async function writtenMails() {
  const files = await readdir(env.MAIL_DIR).catch(nothingYet)
  const ids = files.map((file) => path.parse(file)).filter(({ name, ext }) => ext === '.eml' && named.test(name))
  const newest = ids.map(({ name }) => name).toSorted((a, b) => (a < b ? 1 : -1))
  return Promise.all(
    newest.slice(0, 50).map(async (id) => {
      const mail = await parsed(id)
      return { id, ...envelope(id, mail) }
    }),
  )
}

/** One written mail, or null. */
export async function writtenMail(id: string) {
  if (!named.test(id)) return null
  const mail = await parsed(id).catch(() => null)
  if (!mail) return null
  const attachments = mail.attachments.map(({ filename, mimeType, content }) => ({
    name: filename ?? mimeType,
    mimeType,
    // postal-mime's bytes, unless it is told to encode them.
    content: new Uint8Array(content as ArrayBuffer),
  }))
  return { ...envelope(id, mail), text: mail.text ?? '', html: mail.html ?? '', attachments }
}

const parsed = async (id: string) => PostalMime.parse(await readFile(path.join(env.MAIL_DIR, `${id}.eml`)))

const envelope = (id: string, mail: Email) => ({
  to: mail.to?.map(({ address }) => address).join(', ') ?? '',
  subject: mail.subject ?? '',
  sent: new Date(Number(id.split('-')[0])),
})

// The folder is made with the first mail.
function nothingYet(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
