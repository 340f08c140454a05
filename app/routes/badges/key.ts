import { keySet } from '#app/learning/badges.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { forMachines } from './for-machines.ts'
import type { Route } from './+types/key.ts'

/** One key, at the address that the badges signed with it name. */
export async function loader({ params }: Route.LoaderArgs) {
  const key = (await keySet()).find(({ kid }) => kid.endsWith(`/${params.key}`)) ?? notFound()
  return forMachines(key, 'application/jwk+json')
}
