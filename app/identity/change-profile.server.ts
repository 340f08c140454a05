import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import type { Person } from './person.ts'

/** Change one's own name and the language of one's mails. */
export const changeProfile = (person: Person, wish: { name: string; language: Language }) =>
  db.user.update({ where: { id: person.id }, data: wish, select: { id: true } })
