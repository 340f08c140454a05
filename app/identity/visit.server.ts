import { createContext, redirect, type RouterContextProvider } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { asLanguage, languageOf } from '#app/i18n/language.ts'
import { forbidden } from '#app/platform/answers.ts'
import { db } from '#app/platform/db.server.ts'
import { hasRole, type Person, type Role } from './person.ts'
import { sessionToken } from './session-cookie.server.ts'

type Context = Readonly<RouterContextProvider>
type Visit = { token: string | null; person?: Promise<Person | null> }

const visit = createContext<Visit>({ token: null })

/** Middleware: remember who seems to be knocking. Asks the database only when a door wants to know. */
export function welcome({ request, context }: { request: Request; context: Context }) {
  context.set(visit, { token: sessionToken(request) })
}

/** The signed session token, for hot loaders that read session and content in one statement. */
export const tokenOf = (context: Context) => context.get(visit).token

/** The signed-in person or null; asked once per request. A session that was ended anywhere ends here at once. */
export function visitor(context: Context): Promise<Person | null> {
  const known = context.get(visit)
  known.person ??= known.token ? personOfSession(known.token) : Promise.resolve(null)
  return known.person
}

/** The signed-in person, or off to the sign-in page and back. */
export async function requirePerson(context: Context, url: URL): Promise<Person> {
  return (await visitor(context)) ?? sendToSignIn(url)
}

/** A signed-in person with a role (administrators have all); others are told that this is not theirs. */
export async function requireRole(context: Context, url: URL, role: Exclude<Role, 'learner'>): Promise<Person> {
  const person = await requirePerson(context, url)
  return hasRole(person, role) ? person : forbidden()
}

/** Off to the sign-in page, and back to this address afterwards. */
export function sendToSignIn(url: URL): never {
  throw redirect(`${to('signIn', languageOf(url.pathname))}?next=${encodeURIComponent(url.pathname + url.search)}`)
}

async function personOfSession(token: string): Promise<Person | null> {
  const [row] = await db.$queryRaw<Person[]>`
    select u.id, u.name, u.email, u.language, u.role::text as role
    from "SignIn" s join "User" u on u.id = s."userId"
    where s.token = ${token} and s."expiresAt" > now()`
  return row ? { ...row, language: asLanguage(row.language) } : null
}
