import { db } from '#app/platform/db.server.ts'

/** End the session of this token, at once and for every process. Safe to call twice. */
export const signOut = (token: string) => db.signIn.deleteMany({ where: { token } })
