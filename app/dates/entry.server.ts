import { to } from '#app/i18n/addresses.ts'
import type { Language } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { calendarOf } from './calendar.ts'
import type { PlannedDate } from './dates.server.ts'
import { datesWords } from './words.ts'

type Described = Pick<PlannedDate, 'id' | 'title' | 'venue' | 'startsAt' | 'endsAt' | 'sequence'>

/** A date's calendar entry in a language. Mail and page give the same UID, so that whoever takes both has one entry. */
export function entryOf(date: Described, language: Language, origin: string, method: 'PUBLISH' | 'CANCEL' = 'PUBLISH') {
  const url = origin + to('date', language, { date: date.id })
  const description = datesWords(language)('calendar.description', { url })
  const domain = academy().email.split('@')[1] ?? 'localhost'
  return calendarOf({ ...date, domain, url, description, title: date.title[language] }, method)
}
