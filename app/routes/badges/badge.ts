import { isLanguage } from '#app/i18n/language.ts'
import { enveloped } from '#app/learning/badge.ts'
import { signedBadge } from '#app/learning/badges.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { forMachines, signedText } from './for-machines.ts'
import type { Route } from './+types/badge.ts'

/** A badge to take along: signed, or as `.json` in the standard's envelope. One that was revoked is no longer handed out. */
export async function loader({ params: { language, badge } }: Route.LoaderArgs) {
  const [, code, kind] = /^([0-9A-Z]{16})\.(jwt|json)$/.exec(badge) ?? notFound()
  if (!isLanguage(language)) notFound()
  const jwt = (await signedBadge(code!, language)) ?? notFound()
  return kind === 'jwt' ? signedText(jwt, 0) : forMachines(enveloped(jwt))
}
