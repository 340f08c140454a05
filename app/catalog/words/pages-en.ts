import type { Like } from '#app/i18n/words.ts'
import type { pagesIt } from './pages-it.ts'

export const pagesEn: Like<typeof pagesIt> = {
  name: {
    privacy: 'Privacy',
    terms: 'Terms of sale',
    cookies: 'Cookies',
    withdrawal: 'Withdrawal',
    accessibility: 'Accessibility',
  },
  draft: 'A draft for your lawyer to read.',
  draftWhy:
    'This text says exactly what the site does, but it is no legal advice: whoever sells must have it checked before opening to the public.',
  version: 'Version of',
  contents: 'On this page',
  others: 'The other legal notes',
  next: 'What now',
  toCourses: 'See the courses',
  toPrices: 'What it costs for your firm',
}
