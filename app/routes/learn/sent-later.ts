import type { RouterContextProvider } from 'react-router'
import { data } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { requirePerson } from '#app/identity/visit.server.ts'
import { deedOf } from '#app/learning/deed.ts'
import { receive, type Act } from '#app/learning/receive.server.ts'

export type Knock<Params> = {
  request: Request
  context: Readonly<RouterContextProvider>
  url: URL
  params: Params
}

type Doing = { personId: string; typedAt: Date }

/**
 * Middleware of a door whose deeds may come later, from a device that was without network (`public/offline-queue.js`): it
 * does them once and answers the outcome as JSON instead of a page. `plan` asks what it must know and says what is to be done.
 */
export const sentLater =
  <Params>(plan: (knock: Knock<Params>, doing: Doing) => Promise<Act>) =>
  async (knock: Knock<Params>, next: () => Promise<Response>): Promise<Response> => {
    const deed = deedOf(knock.request)
    if (deed === null) return honest(knock.request, await next())
    if (deed === 'malformed') throw data(null, 400)
    const person = await requirePerson(knock.context, knock.url)
    // What one person did is not done in the name of the next one who signs in on the same device.
    if (deed.by !== person.id) return Response.json({ outcome: 'someone-else' }, { status: 409 })
    const act = await plan(knock, { personId: person.id, typedAt: deed.typedAt })
    const outcome = await receive(person.id, deed.id, act)
    return Response.json({ outcome }, { status: outcome === 'done' ? 200 : 409 })
  }

/** To a script, being led away to sign in would look like the redirect of a form that was saved. */
function honest(request: Request, answer: Response): Response {
  const led = new URL(answer.headers.get('Location') ?? '/', request.url).pathname
  const away = led === to('signIn', languageOf(led))
  return away && request.headers.has('Typed-At') ? new Response(null, { status: 401 }) : answer
}
