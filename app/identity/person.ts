import type { Language } from '#app/i18n/language.ts'

export type Role = 'learner' | 'trainer' | 'staff' | 'admin'

/** Who somebody is to the whole product. What they may do in a firm or a course is decided by those rooms. */
export type Person = { id: string; name: string; email: string; language: Language; role: Role }

/** Administrators may do what staff and trainers may. */
export const hasRole = (person: Pick<Person, 'role'>, role: Exclude<Role, 'learner'>) =>
  person.role === role || person.role === 'admin'
