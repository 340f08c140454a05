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
export async function visit(address: string, how: Visit = {}): Promise<Response> {
  const body = how.form ? new URLSearchParams(how.form) : how.body
  const method = how.method ?? (body ? 'POST' : 'GET')
  const headers: Record<string, string> = {
    ...(method !== 'GET' && { Origin: 'http://site.test' }),
    ...(await cookies(how)),
    ...how.headers,
  }
  const request = new Request(new URL(address, 'http://site.test'), { method, redirect: 'manual', body, headers })
  return handle(request, new RouterContextProvider())
}

async function cookies({ as, cookie }: Visit): Promise<Record<string, string>> {
  const all = [as && (await cookieOf(as)), cookie].filter(Boolean)
  return all.length > 0 ? { Cookie: all.join('; ') } : {}
}
