import type { Like } from '#app/i18n/words.ts'
import type { pagesIt } from './pages-it.ts'

export const pagesEn: Like<typeof pagesIt> = {
  method: { title: 'The method', lead: 'A scene at work, one technique, three wordings, real practice.' },
  privacy: { title: 'Privacy', lead: 'Which data we collect, why, and for how long.' },
  terms: { title: 'Terms of sale', lead: 'What you buy, how you pay, and what we promise.' },
  cookies: { title: 'Cookies', lead: 'Which cookies this site uses, and why there is no banner.' },
  withdrawal: { title: 'Withdrawal', lead: 'How to change your mind after a purchase.' },
  accessibility: { title: 'Accessibility', lead: 'Where this site stands, and whom to tell about a barrier.' },
}
