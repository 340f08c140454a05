import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { firmFile } from '#app/journal/person-file.server.ts'
import { peopleWords } from '#app/journal/people-words.ts'
import { Orders, Requests } from '#app/journal/ui/person-file.tsx'
import { notFound } from '#app/platform/answers.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/firm.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  await requireRole(context, url, 'staff')
  return (await firmFile(params.firm)) ?? notFound()
}

export default function Firm({ loaderData: firm }: Route.ComponentProps) {
  const language = useLanguage()
  const say = peopleWords(language)
  return (
    <Page title={firm.name} lead={say('since', { day: day(firm.createdAt, language) })} wide>
      <title>{firm.name}</title>
      <h2>{say('people')}</h2>
      <ul className="people-list">
        {firm.members.map(({ id, email, name, user }) => (
          <li key={id}>
            <a href={to('officePerson', language, { person: email })}>{user?.name ?? (name || email)}</a>
            <span>{email}</span>
          </li>
        ))}
      </ul>
      <Requests requests={firm.requests} />
      <Orders orders={firm.orders} />
    </Page>
  )
}
