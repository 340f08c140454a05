import { hasRole, type Person } from '#app/identity/person.ts'
import { visitor } from '#app/identity/visit.server.ts'
import { basketCount } from '#app/shop/basket-ref.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import type { Route } from './+types/me.ts'

/** What the small script of cached pages asks for: whose visit it is, which rooms are theirs, how much is in the basket. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const person = await visitor(context)
  const [basket, places] = await Promise.all([basketCount(request), person ? placesOf(person) : []])
  return Response.json(
    { name: person?.name ?? null, basket, places },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}

async function placesOf(person: Person) {
  const firm = await firmOf(person)
  return [
    ...(firm ? ['firm'] : []),
    ...(hasRole(person, 'trainer') ? ['studio'] : []),
    ...(hasRole(person, 'staff') ? ['office'] : []),
  ]
}
