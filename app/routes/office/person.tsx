import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { personFile } from '#app/journal/person-file.server.ts'
import { peopleWords } from '#app/journal/people-words.ts'
import { Learning, Letters, Orders, Requests } from '#app/journal/ui/person-file.tsx'
import { moreTimeWords } from '#app/learning/more-time-words.ts'
import { notFound } from '#app/platform/answers.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/person.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  await requireRole(context, url, 'staff')
  return (await personFile(params.person)) ?? notFound()
}

export default function Person({ loaderData: person }: Route.ComponentProps) {
  const language = useLanguage()
  const say = peopleWords(language)
  const { user, memberships } = person
  return (
    <Page title={person.name} lead={person.email} wide>
      <title>{person.name}</title>
      <p>{user ? say('account', { day: day(user.createdAt, language) }) : say('noAccount')}</p>
      {memberships.length > 0 && (
        <p>
          {say('memberOf')}:{' '}
          {memberships.map(({ id, organization, leftAt }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={to('officeFirm', language, { firm: organization.id })}>{organization.name}</a>
              {leftAt && ` (${say('former', { day: day(leftAt, language) })})`}
            </span>
          ))}
        </p>
      )}
      {user && (
        <p>
          <a href={to('officeMoreTime', language, { person: person.email })}>{moreTimeWords(language)('link')}</a>
        </p>
      )}
      <Requests requests={person.requests} />
      <Orders orders={person.orders} />
      <Learning bookings={person.bookings} courses={person.courses} />
      <Letters alerts={person.alerts} mails={person.mails} />
    </Page>
  )
}
