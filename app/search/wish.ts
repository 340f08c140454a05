import type { Found } from '#prisma/client.ts'
import type { Language } from '#app/i18n/language.ts'

export const kinds = ['course', 'lesson', 'date', 'trainer', 'product', 'page'] as const satisfies readonly Found[]
export type Kind = (typeof kinds)[number]

/** The longest text that is looked for; of a longer one, its beginning. */
export const longestWish = 200

/** What somebody asks for. An empty text asks for nothing. */
export type Wish = { text: string; cut: boolean; kind: Kind | null; page: number; language: Language }

/** Read a wish from an address. Whatever it says, it becomes one: unknown kinds and pages count as not given. */
export function readWish(asked: URLSearchParams, language: Language): Wish {
  const typed = cleaned(asked.get('q') ?? '')
  const kind = kinds.find((one) => one === asked.get('kind')) ?? null
  const page = asked.get('page') ?? ''
  return {
    text: beginning(typed),
    cut: typed.length > longestWish,
    kind,
    page: kind && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
    language,
  }
}

// Control characters go (the database takes no NUL), half characters are mended, any space is one space.
const cleaned = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()

// Never half a character at the end.
const beginning = (text: string) => text.slice(0, longestWish).replace(/[\uD800-\uDBFF]$/, '')
