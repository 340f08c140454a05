import { visitor } from '#app/identity/visit.server.ts'
import { basketCount } from '#app/shop/basket-ref.server.ts'
import type { Route } from './+types/me.ts'

/** What the small script of cached pages asks for: whose visit it is and how much is in the basket. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const [person, basket] = await Promise.all([visitor(context), basketCount(request)])
  return Response.json({ name: person?.name ?? null, basket }, { headers: { 'Cache-Control': 'private, no-store' } })
}
