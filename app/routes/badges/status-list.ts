import { signedStatusList } from '#app/learning/badges.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { signedText } from './for-machines.ts'
import type { Route } from './+types/status-list.ts'

/** Which badges were revoked (W3C Bitstring Status List). A minute: whoever looks again must not be told of yesterday. */
export async function loader({ params: { list } }: Route.LoaderArgs) {
  if (!/^(?:0|[1-9]\d{0,4})$/.test(list)) notFound()
  return signedText((await signedStatusList(Number(list))) ?? notFound(), 60)
}
