import type { RouterContextProvider } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { requestForOffice } from './request-for-office.server.ts'

type Visit = { context: Readonly<RouterContextProvider>; params: { request: string }; url: URL }

/** For the doors of a request: the request for somebody of the office; 404 when there is none. */
export async function requireRequest({ context, params, url }: Visit) {
  const staff = await requireRole(context, url, 'staff')
  return (await requestForOffice(params.request, staff)) ?? notFound()
}

/** The page of a request, in the language of an address below it. */
export const requestPath = (url: URL, { request = '' }: { request?: string }) =>
  to('officeRequest', languageOf(url.pathname), { request })
