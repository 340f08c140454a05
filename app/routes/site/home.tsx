import { homePage } from '#app/catalog/home-page.server.ts'
import type { HomeWords } from '#app/catalog/sheets.ts'
import { CourseCards } from '#app/catalog/ui/course-cards.tsx'
import { catalogWords } from '#app/catalog/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/home.ts'

export const headers = () => ({ 'Cache-Control': 'public, s-maxage=3600' })

export const loader = ({ url }: Route.LoaderArgs) => homePage(languageOf(url.pathname))

export default function Home({ loaderData: { words, courses, free }, matches }: Route.ComponentProps) {
  const language = useLanguage()
  const say = catalogWords(language)
  const tryIt = free && to('lesson', language, free)
  return (
    <div className="page page-wide">
      <title>{`${matches[0].loaderData?.brand} · ${words.hero.title}`}</title>
      <meta name="description" content={words.hero.lead} />
      <section className="hero">
        <h1>{words.hero.title}</h1>
        <p className="lead">{words.hero.lead}</p>
        <div className="actions">
          {tryIt && <ButtonLink href={tryIt}>{say('home.tryFree')}</ButtonLink>}
          <ButtonLink look="quiet" href={to('courses', language)}>
            {say('home.courses')}
          </ButtonLink>
        </div>
      </section>
      <section aria-labelledby="why">
        <h2 id="why">{say('home.why')}</h2>
        <Parts parts={words.why} />
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{say('home.how')}</h2>
        <Parts parts={words.how} numbered />
        <p>
          <a href={to('shop', language)}>{say('home.shop')}</a> ·{' '}
          <a href={to('dates', language)}>{say('home.dates')}</a>
        </p>
      </section>
      <section aria-labelledby="courses">
        <h2 id="courses">{say('home.ours')}</h2>
        <CourseCards courses={courses} level={3} />
      </section>
      {tryIt && (
        <section className="closing" aria-labelledby="closing">
          <h2 id="closing">{words.closing.title}</h2>
          <p>{words.closing.text}</p>
          <ButtonLink href={tryIt}>{say('home.tryFree')}</ButtonLink>
        </section>
      )}
    </div>
  )
}

function Parts({ parts, numbered }: { parts: HomeWords['why']; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List className={`parts ${numbered ? 'parts-numbered' : ''}`}>
      {parts.map(({ title, text }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </List>
  )
}
