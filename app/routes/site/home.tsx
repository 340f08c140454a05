import { homePage } from '#app/catalog/home-page.server.ts'
import type { HomeWords } from '#app/catalog/sheets.ts'
import { CourseCards } from '#app/catalog/ui/course-cards.tsx'
import { catalogWords } from '#app/catalog/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { CounterPicture } from '#app/ui/pictures/counter.tsx'
import { ReadingPicture } from '#app/ui/pictures/reading.tsx'
import { TrattoriaPicture } from '#app/ui/pictures/trattoria.tsx'
import { WorkshopPicture } from '#app/ui/pictures/workshop.tsx'
import { Ruled } from '#app/ui/ruled.tsx'
import { tied } from '#app/ui/tied.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { Head } from '#app/ui/head.tsx'
import { useAcademy } from '#app/ui/site.ts'
import { Structured } from '#app/ui/structured.tsx'
import type { Route } from './+types/home.ts'

export const headers = () => ({ 'Cache-Control': 'public, s-maxage=3600' })

export const loader = ({ url }: Route.LoaderArgs) => homePage(languageOf(url.pathname))

export default function Home({ loaderData: { words, courses, free } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = catalogWords(language)
  const tryIt = free && to('lesson', language, free)
  return (
    <>
      <Head title={words.hero.title} description={words.hero.lead} />
      <Structured things={[useAcademy().academy]} />
      <div className="hero">
        <div className="hero-inner">
          <div>
            <h1>{tied(words.hero.title)}</h1>
            <p className="lead">{words.hero.lead}</p>
            <div className="actions">
              {tryIt && <ButtonLink href={tryIt}>{say('home.tryFree')}</ButtonLink>}
              <ButtonLink look="quiet" href={to('courses', language)}>
                {say('home.courses')}
              </ButtonLink>
            </div>
          </div>
          <CounterPicture />
        </div>
      </div>
      <div className="page page-wide page-home">
        <Mornings {...words.mornings} />
        <Ruled id="why" title={say('home.why')}>
          <Parts parts={words.why} scenes={scenes} />
        </Ruled>
        <Ruled id="courses" title={say('home.ours')}>
          <CourseCards courses={courses} level={3} />
        </Ruled>
        <Ruled id="how" title={say('home.how')}>
          <Parts parts={words.how} numbered />
          <p className="mt-6 mb-0">
            <a href={to('shop', language)}>{say('home.shop')}</a> ·{' '}
            <a href={to('dates', language)}>{say('home.dates')}</a>
          </p>
        </Ruled>
      </div>
      {tryIt && (
        <section className="closing" aria-labelledby="closing">
          <div className="closing-inner">
            <h2 id="closing">{words.closing.title}</h2>
            <p>{words.closing.text}</p>
            <ButtonLink href={tryIt}>{say('home.begin')}</ButtonLink>
          </div>
        </section>
      )}
    </>
  )
}

/** What the academy is about, shown rather than told: one sentence of eight o’clock and what becomes of it. */
const Mornings = ({ title, text, told }: HomeWords['mornings']) => (
  <Ruled id="mornings" title={title}>
    <p>{text}</p>
    <div className="cascades">
      {told.map((morning) => (
        <section key={morning.title} aria-label={morning.title}>
          <h3 className="cascade-title">{morning.title}</h3>
          <ol className="cascade">
            {morning.lines.map(({ at, who, says }) => (
              <li key={at}>
                <time dateTime={at.padStart(5, '0')}>{at}</time>
                <p className="cascade-who">{who}</p>
                <p className="cascade-says says">{says}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  </Ruled>
)

const scenes = [TrattoriaPicture, WorkshopPicture, ReadingPicture]

function Parts({
  parts,
  numbered,
  scenes = [],
}: {
  parts: HomeWords['why']
  numbered?: boolean
  scenes?: (typeof TrattoriaPicture)[]
}) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List className={`parts ${numbered ? 'parts-numbered' : ''}`}>
      {parts.map(({ title, text }, at) => {
        const Scene = scenes[at]
        return (
          <li key={title}>
            {Scene && <Scene />}
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        )
      })}
    </List>
  )
}
