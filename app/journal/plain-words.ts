import { optionalText, text } from '#app/platform/fields.ts'

const link = /(?:https?:\/\/|www\.)\S*/gi
// What a browser or server puts where bytes were no text.
const broken = /\uFFFD/

/** Whether somebody wrote links and next to no words. */
export const isOnlyLinks = (value: string) => {
  const words = value.replace(link, '').replace(/[^\p{L}\p{N}]/gu, '')
  return words !== value.replace(/[^\p{L}\p{N}]/gu, '') && words.length < 12
}

/** Whether a link stands in a text. */
export const holdsLink = (value: string) => value.search(link) >= 0

const readable = (value: string | undefined) => !broken.test(value ?? '')

/** A name of somebody or something: no links, for it is repeated in letters to an address that nobody has proven yet. */
export const nameText = (max: number) =>
  text(max)
    .refine(readable, { error: 'unreadable' })
    .refine((value) => !holdsLink(value), { error: 'noLinks' })

/** The same where it may be left out. */
export const optionalName = (max: number) =>
  optionalText(max)
    .refine(readable, { error: 'unreadable' })
    .refine((value) => !holdsLink(value ?? ''), { error: 'noLinks' })

/** What somebody wrote in their own words. */
export const ownWords = (max = 4000) =>
  text(max)
    .refine(readable, { error: 'unreadable' })
    .refine((value) => !isOnlyLinks(value), { error: 'onlyLinks' })
