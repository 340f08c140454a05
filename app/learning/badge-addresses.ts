import type { Language } from '#app/i18n/language.ts'

/** Where what a badge names stands. These addresses are inside signed badges: they never change. */
export const badgeAddresses = (origin: string) => ({
  issuer: `${origin}/badges/issuer`,
  key: (id: string) => `${origin}/badges/keys/${id}`,
  achievement: (course: string, language: Language) => `${origin}/badges/achievements/${language}/${course}`,
  badge: (code: string, language: Language) => `${origin}/badges/${language}/${code}.jwt`,
  statusList: (list: number) => `${origin}/badges/status/${list}`,
})
