import type { Language } from '#app/i18n/language.ts'
import type { About } from '#app/platform/notices.server.ts'
import { it } from './words/it.ts'
import { shopWords } from './words.ts'

export type OfficeNotice = { id: string; kind: string; about: About; createdAt: Date; seenAt: Date | null }

type Kind = keyof typeof it.office.notices.kind

/** What a notice says. A kind that nobody has put into words yet is shown by its name. */
export const noticeText = (kind: string, language: Language) =>
  shopWords(language)(`office.notices.kind.${kind in it.office.notices.kind ? (kind as Kind) : 'other'}`, { kind })
