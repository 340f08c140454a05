import { requireRequest } from '#app/journal/office-visit.server.ts'
import { RequestPage } from '#app/journal/ui/request-page.tsx'
import type { Route } from './+types/request.ts'

export const loader = (visit: Route.LoaderArgs) => requireRequest(visit)

export default function OneRequest({ loaderData: request }: Route.ComponentProps) {
  return <RequestPage request={request} />
}
