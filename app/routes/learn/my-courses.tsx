import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { coursesOf } from '#app/learning/my-courses.server.ts'
import { recordWords } from '#app/learning/record-words.ts'
import { CourseCard } from '#app/learning/ui/course-card.tsx'
import { learningWords } from '#app/learning/words.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty, Page } from '#app/ui/page.tsx'
import { ReadingPicture } from '#app/ui/pictures/reading.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/my-courses.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const person = await requirePerson(context, url)
  return { journeys: await coursesOf(person, languageOf(url.pathname)) }
}

export default function MyCourses({ loaderData: { journeys } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = learningWords(language)
  if (journeys.length === 0)
    return (
      <Page title={say('learn.title')}>
        <title>{say('learn.title')}</title>
        <Empty>
          <ReadingPicture />
          <p>{say('learn.none')}</p>
          <p>{say('learn.noneHow')}</p>
          <ButtonLink href={to('courses', language)}>{say('learn.courses')}</ButtonLink>
        </Empty>
      </Page>
    )
  return (
    <Page title={say('learn.title')} lead={say('learn.lead')}>
      <title>{say('learn.title')}</title>
      <ul className="grid gap-5">
        {journeys.map((journey) => (
          <CourseCard key={journey.enrolmentId} journey={journey} />
        ))}
      </ul>
      <p className="mt-8">
        <a href={to('myNotes', language)}>{say('myNotes.all')}</a> ·{' '}
        <a href={to('record', language)}>{recordWords(language)('link')}</a>
      </p>
    </Page>
  )
}
