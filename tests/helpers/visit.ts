import path from 'node:path'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import type { Person } from '#app/identity/person.ts'
import { cookieOf } from './people.ts'

const build = (await import(/* @vite-ignore */ path.resolve('build/server/index.js'))) as ServerBuild
const handle = createRequestHandler(build, 'production')

type Visit = {
  as?: Person
  cookie?: string
  form?: Record<string, string>
  body?: BodyInit
  method?: string
  headers?: Record<string, string>
}

/** Ask the production build for an address, as a browser without script would: cookies, forms, our own Origin. */
export async function visit(
  address: string,
  { as, cookie, form, body, method, headers }: Visit = {},
): Promise<Response> {
  const sends = form ?? body
  const request = new Request(new URL(address, 'http://site.test'), {
    method: method ?? (sends ? 'POST' : 'GET'),
    redirect: 'manual',
    body: form ? new URLSearchParams(form) : body,
    headers: {
      ...(sends || method ? { Origin: 'http://site.test' } : {}),
      ...(as || cookie ? { Cookie: [as && (await cookieOf(as)), cookie].filter(Boolean).join('; ') } : {}),
      ...headers,
    },
  })
  return handle(request, new RouterContextProvider())
}
