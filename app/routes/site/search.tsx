import { data } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf, type Localized } from '#app/i18n/language.ts'
import { mayTry } from '#app/platform/limits.server.ts'
import { visitorAddress } from '#app/platform/request.server.ts'
import { findEntries, type Finding } from '#app/search/find-entries.server.ts'
import { searchLimit } from '#app/search/limit.ts'
import { Quoted, Results, addressOf } from '#app/search/ui/results.tsx'
import { SearchForm } from '#app/search/ui/search-form.tsx'
import { longestWish, readWish } from '#app/search/wish.ts'
import { searchWords } from '#app/search/words.ts'
import { catalogWords } from '#app/catalog/words.ts'
import { datesWords } from '#app/dates/words.ts'
import { shopWords } from '#app/shop/words.ts'
import { Head } from '#app/ui/head.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/search.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const wish = readWish(url.searchParams, languageOf(url.pathname))
  const { text } = wish
  const alternates: Localized | undefined = text
    ? { it: addressOf('it', { text }), en: addressOf('en', { text }) }
    : undefined
  const nothing = { wish, alternates, finding: null as Finding | null, refused: false }
  if (!text) return data(nothing)
  if (!(await mayTry(searchLimit, visitorAddress(context)))) return data({ ...nothing, refused: true }, 429)
  return data({ ...nothing, finding: await findEntries(wish) })
}

export default function Search({ loaderData }: Route.ComponentProps) {
  const say = searchWords(useLanguage())
  const { text } = loaderData.wish
  return (
    <Page title={say('title')} lead={text ? undefined : say('lead')}>
      {text ? (
        // No picture of what a visitor typed.
        <title>{say('titleOf', { text: `\u2068${text}\u2069` })}</title>
      ) : (
        <Head title={say('title')} description={say('description')} />
      )}
      <SearchForm id="search" text={text} />
      <Answer {...loaderData} />
    </Page>
  )
}

function Answer({ wish, finding, refused }: Route.ComponentProps['loaderData']) {
  const say = searchWords(useLanguage())
  const found = finding && finding.how !== 'nothing'
  return (
    <>
      {wish.cut && <Notice>{say('cut', { count: longestWish })}</Notice>}
      {refused && <Notice look="wrong">{say('tooMany')}</Notice>}
      {found && <Results wish={wish} finding={finding} />}
      {finding && !found && <Nothing text={wish.text} pastEnd={wish.page > 1} />}
      {!found && <Ways />}
    </>
  )
}

function Nothing({ text, pastEnd }: { text: string; pastEnd: boolean }) {
  const say = searchWords(useLanguage())
  return (
    <p>
      <strong>
        {say('nothing.title')} <Quoted text={text} />.
      </strong>{' '}
      {say(pastEnd ? 'pastEnd' : 'nothing.why')}
    </p>
  )
}

/** A way on for whoever has found nothing, or has not asked yet. */
function Ways() {
  const language = useLanguage()
  const [catalog, dates, shop] = [catalogWords(language), datesWords(language), shopWords(language)]
  return (
    <nav aria-labelledby="ways">
      <h2 id="ways">{searchWords(language)('nothing.ways')}</h2>
      <ul className="found-ways">
        <li>
          <a href={to('courses', language)}>{catalog('courses.title')}</a>: {catalog('courses.lead')}
        </li>
        <li>
          <a href={to('dates', language)}>{dates('list.title')}</a>: {dates('list.lead')}
        </li>
        <li>
          <a href={to('shop', language)}>{shop('window.title')}</a>: {shop('window.lead')}
        </li>
      </ul>
    </nav>
  )
}
