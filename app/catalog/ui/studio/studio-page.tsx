import type { ReactNode } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { studioWords } from '../../studio-words.ts'

type Props = { title: string; lead?: string; course?: { id: string; title: string }; children: ReactNode }

/** A page of the studio: under the way back to the course and to all courses. */
export function StudioPage({ title, lead, course, children }: Props) {
  const language = useLanguage()
  const say = studioWords(language)
  return (
    <div className="room">
      <title>{`${title} · ${say('title')}`}</title>
      <nav className="places" aria-label={say('trail')}>
        <a href={to('studio', language)} aria-current={course ? undefined : 'page'}>
          {say('title')}
        </a>
        {course && (
          <a href={to('studioCourse', language, { course: course.id })} aria-current="true">
            {course.title}
          </a>
        )}
      </nav>
      <Page title={title} lead={lead} wide>
        {children}
      </Page>
    </div>
  )
}
