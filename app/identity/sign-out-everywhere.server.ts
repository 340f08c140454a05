import { db } from '#app/platform/db.server.ts'
import type { Person } from './person.ts'

/** End all sessions of a person, this one too. */
export const signOutEverywhere = (person: Person) => db.signIn.deleteMany({ where: { userId: person.id } })
