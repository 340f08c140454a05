import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { env } from './env.server.ts'

// Goes up when the drawing changes, so that no cache shows the old one.
const drawing = 1
const most = { title: 200, kicker: 80 }

const PictureText = z.strictObject({
  language: z.enum(['it', 'en']),
  title: z.string(),
  kicker: z.string(),
})
type PictureText = z.output<typeof PictureText>

/**
 * The address of the picture that shows a text. It holds the text and our signature: it changes whenever the text does, and
 * nobody else can have us draw theirs.
 */
export function pictureAddress({ language, title, kicker }: PictureText): string {
  const text = JSON.stringify([language, shortened(title, most.title), shortened(kicker, most.kicker)])
  const written = Buffer.from(text).toString('base64url')
  return `/og/${written}.${signature(written)}.png`
}

/** The text of a picture's name, when we gave that name. */
export function pictureText(name: string): PictureText | null {
  const [, written, signed] = /^([\w-]{1,4000})\.([\w-]{22})\.png$/.exec(name) ?? []
  if (!written || !timingSafeEqual(Buffer.from(signed!), Buffer.from(signature(written)))) return null
  const [language, title, kicker] = JSON.parse(Buffer.from(written, 'base64url').toString('utf8'))
  return PictureText.parse({ language, title, kicker })
}

const signature = (written: string) =>
  createHmac('sha256', env.SESSION_SECRET).update(`picture ${drawing} ${written}`).digest('base64url').slice(0, 22)

// The faces hold no emoji: a title keeps its words. What is left is counted as a reader counts letters.
function shortened(text: string, length: number) {
  const letters = [...new Intl.Segmenter('it').segment(withoutEmoji(text))].map(({ segment }) => segment)
  return letters.length > length
    ? `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
    : letters.join('')
}

const withoutEmoji = (text: string) =>
  text
    .replaceAll(/(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u20E3)+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
