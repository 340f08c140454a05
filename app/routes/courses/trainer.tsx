import { redirect } from 'react-router'
import { trainerPage } from '#app/catalog/published.server.ts'
import { bySlug } from '#app/catalog/slugs.server.ts'
import { Portrait } from '#app/catalog/ui/portrait.tsx'
import { catalogWords } from '#app/catalog/words.ts'
import { upcomingDates } from '#app/dates/dates.server.ts'
import { NextDates } from '#app/dates/ui/next-dates.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf, type Localized } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { Head } from '#app/ui/head.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { trainerThing } from '#app/catalog/course-thing.ts'
import { Structured } from '#app/ui/structured.tsx'
import { useAcademy } from '#app/ui/site.ts'
import type { Route } from './+types/trainer.ts'

// As short as the page of a course, which says how many places are left too.
export const headers = () => ({ 'Cache-Control': 'public, s-maxage=60' })

export async function loader({ params, url }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const place = (await bySlug('trainer', params.trainer, language)) ?? notFound()
  const at = (tongue: 'it' | 'en') => to('trainer', tongue, { trainer: place.slugs[tongue] })
  if (!place.here) throw redirect(at(language), 301)
  const alternates: Localized = { it: at('it'), en: at('en') }
  const trainer = (await trainerPage(place.id, language)) ?? notFound()
  const dates = (await upcomingDates()).filter(({ courseId }) => trainer.courses.some(({ id }) => id === courseId))
  return { id: place.id, trainer, alternates, dates: dates.slice(0, 4) }
}

export default function Trainer({ loaderData: { id, trainer, alternates, dates } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = catalogWords(language)
  const { origin, academy } = useAcademy()
  return (
    <Page wide title={trainer.name} lead={trainer.role}>
      <Head
        title={trainer.name}
        description={say('trainer.description', { name: trainer.name })}
        kicker={trainer.role}
      />
      <Structured things={[trainerThing(trainer, { url: `${origin}${alternates[language]}`, academy })]} />
      {trainer.bio
        .trim()
        .split(/\n{2,}/)
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      <Portrait trainer={id} name={trainer.name} />
      {trainer.courses.length > 0 && <h2>{say('trainer.teaches')}</h2>}
      <ul className="catalogue">
        {trainer.courses.map(({ id, slug, title, summary }) => (
          <li key={id}>
            <h3>
              <a href={to('course', language, { course: slug })}>{title}</a>
            </h3>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
      {dates.length > 0 && (
        <section aria-labelledby="dates">
          <h2 id="dates">{say('trainers.dates')}</h2>
          <NextDates dates={dates} />
        </section>
      )}
      <p>
        <a href={to('trainers', language)}>{say('trainers.all')}</a>
      </p>
    </Page>
  )
}
