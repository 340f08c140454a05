import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { recordOf } from '#app/learning/record.server.ts'
import { recordWords } from '#app/learning/record-words.ts'
import { Recorded } from '#app/learning/ui/record.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty, Page } from '#app/ui/page.tsx'
import { ReadingPicture } from '#app/ui/pictures/reading.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/record.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const person = await requirePerson(context, url)
  return { courses: await recordOf(person, languageOf(url.pathname)) }
}

export default function LearningRecord({ loaderData: { courses } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = recordWords(language)
  if (courses.length === 0)
    return (
      <Page title={say('title')}>
        <title>{say('title')}</title>
        <Empty>
          <ReadingPicture />
          <p>{say('empty')}</p>
          <p>{say('emptyHow')}</p>
          <ButtonLink href={to('learn', language)}>{say('toCourses')}</ButtonLink>
        </Empty>
      </Page>
    )
  return (
    <Page title={say('title')} lead={say('lead')}>
      <title>{say('title')}</title>
      <div className="actions">
        <ButtonLink href={to('recordPaper', language)}>{say('paper')}</ButtonLink>
        <a href={to('recordFile', language)}>{say('file')}</a>
      </div>
      {courses.map((course) => (
        <Recorded key={course.id} course={course} />
      ))}
    </Page>
  )
}
