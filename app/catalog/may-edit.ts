import { hasRole, type Person } from '#app/identity/person.ts'

/** Who may write a course: the trainer it belongs to, and administrators. */
export const mayEdit = (person: Pick<Person, 'id' | 'role'>, course: { trainer: { userId: string | null } | null }) =>
  person.role === 'admin' || (hasRole(person, 'trainer') && course.trainer?.userId === person.id)
