import { visitor } from '#app/identity/visit.server.ts'
import type { Route } from './+types/me.ts'

/** What the small script of cached pages asks for: whose visit it is and how much is in the basket. */
export async function loader({ context }: Route.LoaderArgs) {
  const person = await visitor(context)
  return Response.json({ name: person?.name ?? null, basket: 0 }, { headers: { 'Cache-Control': 'private, no-store' } })
}
