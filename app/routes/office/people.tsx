import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { firmsLike, peopleLike } from '#app/journal/people-search.server.ts'
import { peopleWords } from '#app/journal/people-words.ts'
import { PeopleSearch } from '#app/journal/ui/people-search.tsx'
import { pageNumber } from '#app/platform/page-number.ts'
import { typedSearch } from '#app/platform/typed-search.ts'
import { Pager } from '#app/ui/pager.tsx'
import { Empty, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/people.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  await requireRole(context, url, 'staff')
  const text = typedSearch(url)
  const page = pageNumber(url)
  const [found, firms] = await Promise.all([peopleLike(text, page), page === 1 ? firmsLike(text) : []])
  return { text, page, firms, ...found }
}

export default function People({ loaderData: { text, page, people, firms, more } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = peopleWords(language)
  return (
    <Page title={say('title')} lead={say('lead')} wide>
      <title>{say('title')}</title>
      <PeopleSearch text={text} />
      {people.length + firms.length === 0 && <Empty>{say(text.length < 3 ? 'short' : 'empty')}</Empty>}
      {firms.length > 0 && (
        <section aria-labelledby="firms">
          <h2 id="firms">{say('firms')}</h2>
          <ul className="people-list">
            {firms.map(({ id, name }) => (
              <li key={id}>
                <a href={to('officeFirm', language, { firm: id })}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {people.length > 0 && (
        <section aria-labelledby="people">
          <h2 id="people">{say('title')}</h2>
          <ul className="people-list">
            {people.map(({ email, name, firm }) => (
              <li key={email}>
                <a href={to('officePerson', language, { person: email })}>{name ?? email}</a>
                <span>{[email, firm].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Pager
        page={page}
        more={more}
        at={(at) => `${to('officePeople', language)}?${new URLSearchParams({ text, page: String(at) })}`}
        newer={say('newer')}
        older={say('older')}
      />
    </Page>
  )
}
