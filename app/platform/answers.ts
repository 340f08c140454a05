import { data, redirect } from 'react-router'

/** For doors and guards only: answer that nothing is here. */
export function notFound(): never {
  throw data(null, 404)
}

/** For doors and guards only: you are known, and this is not yours to do. */
export function forbidden(): never {
  throw data(null, 403)
}

type Asked = { request: Request; params: Record<string, string | undefined> }

/**
 * Middleware for an address one only posts to and whose refusal is a page: whoever merely goes there (a reload, the other
 * language) is led back. Not a loader's work, for loaders also run when a refused post draws its page.
 */
export const postOnly = (back: (url: URL, params: Record<string, string | undefined>) => string) => [
  ({ request, params }: Asked) => {
    if (request.method === 'GET' || request.method === 'HEAD') throw redirect(back(new URL(request.url), params))
  },
]
