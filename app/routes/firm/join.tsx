import { data, redirect } from 'react-router'
import { joinFirm } from '#app/seats/join-firm.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { invitationAt } from '#app/teams/invitations.server.ts'
import { DeadInvitation, OpenInvitation } from '#app/teams/ui/invitation-page.tsx'
import type { Person } from '#app/identity/person.ts'
import { requirePerson, visitor } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import type { Route } from './+types/join.ts'

/** Where the link of an invitation leads: who invites into what, and one button. Opening it changes nothing. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const [invitation, person] = await Promise.all([invitationAt(params.token), visitor(context)])
  if (!invitation) return data({ is: 'dead' as const }, 404)
  const { state, firm } = invitation
  if (state === 'open') return open(invitation, person, url)
  if (person && invitation.joinedBy === person.id) throw redirect(to('firm', languageOf(url.pathname)), 303)
  return data({ is: state, firm }, 410)
}

type Invitation = NonNullable<Awaited<ReturnType<typeof invitationAt>>>

async function open(invitation: Invitation, person: Person | null, url: URL) {
  const own = person && (await firmOf(person))
  return {
    is: 'open' as const,
    invitation,
    person: person && { name: person.name, email: person.email },
    ownFirm: own?.name ?? null,
    here: url.pathname,
  }
}

export async function action({ context, params, url }: Route.ActionArgs) {
  const person = await requirePerson(context, url)
  const joined = await joinFirm(person, params.token)
  // The page is drawn again by the loader, which knows why.
  if (!joined.ok && joined.code !== 'already-here') return data(null, joined.code === 'unknown' ? 404 : 409)
  throw redirect(`${to('firm', languageOf(url.pathname))}?said=joined`, 303)
}

export default function Join({ loaderData }: Route.ComponentProps) {
  if (loaderData.is !== 'open') return <DeadInvitation {...loaderData} />
  return <OpenInvitation {...loaderData} />
}
