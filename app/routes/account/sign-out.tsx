import { redirect } from 'react-router'
import { leftBehind } from '#app/identity/session-cookie.server.ts'
import { signOut } from '#app/identity/sign-out.server.ts'
import { tokenOf } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import type { Route } from './+types/sign-out.ts'

// Only a form signs out: an address that was merely opened has changed nothing.
export const loader = ({ url }: Route.LoaderArgs) => redirect(to('account', languageOf(url.pathname)), 303)

export async function action({ context, url }: Route.ActionArgs) {
  const token = tokenOf(context)
  if (token) await signOut(token)
  const headers = new Headers(leftBehind)
  throw redirect(to('home', languageOf(url.pathname)), { status: 303, headers })
}
