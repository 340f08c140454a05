import { redirect, type RouterContextProvider } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { requirePerson } from '#app/identity/visit.server.ts'
import { forbidden } from '#app/platform/answers.ts'
import { firmOf } from './firms.server.ts'
import { mayManage, type Managing } from './roles.ts'

/**
 * A signed-in person who looks after a firm. Somebody without a firm is shown how to begin one; an employee is told that
 * this page is not theirs.
 */
export async function requireManaging(context: Readonly<RouterContextProvider>, url: URL): Promise<Managing> {
  const person = await requirePerson(context, url)
  const firm = await firmOf(person)
  if (!firm) throw redirect(to('firm', languageOf(url.pathname)))
  return mayManage(firm) ? { person, firm } : forbidden()
}
