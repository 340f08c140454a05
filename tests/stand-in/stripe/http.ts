import type { IncomingMessage } from 'node:http'

/** What is sent back to a browser or a program. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: string
}

const aMegabyte = 1024 * 1024

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > aMegabyte) throw new Error('The body is larger than a megabyte')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** An answer in JSON. */
export const json = (body: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** Go there with a GET. */
export const seeOther = (location: string): Reply => ({ status: 303, headers: { location }, body: '' })

/** A page that loads nothing but the stand-in's own stylesheet. `leadsTo`: where its forms may end up. */
export const page = (html: string, status = 200, leadsTo: string[] = []): Reply => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': [
      "default-src 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      ["form-action 'self'", ...leadsTo].join(' '),
    ].join('; '),
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  },
  body: html,
})

/** Text made safe to stand in HTML, attributes included. */
export const escaped = (text: unknown) =>
  String(text).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
