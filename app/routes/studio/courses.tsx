import { editableCourses } from '#app/catalog/editable-course.server.ts'
import { studioWords } from '#app/catalog/studio-words.ts'
import { StudioPage } from '#app/catalog/ui/studio/studio-page.tsx'
import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { Empty } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/courses.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  return { courses: await editableCourses(await requireRole(context, url, 'trainer')) }
}

export default function Courses({ loaderData: { courses } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = studioWords(language)
  return (
    <StudioPage title={say('title')} lead={say('lead')}>
      {courses.length === 0 && <Empty>{say('none')}</Empty>}
      <ul className="rows">
        {courses.map(({ id, title, drafts, files }) => (
          <li key={id}>
            <a href={to('studioCourse', language, { course: id })}>{title[language]}</a>
            <span className="text-soft">
              {[
                ...(drafts > 0 ? [say('drafts', { count: drafts })] : []),
                ...(files > 0 ? [say('files', { count: files })] : []),
              ].join(' · ') || say('quiet')}
            </span>
          </li>
        ))}
      </ul>
    </StudioPage>
  )
}
