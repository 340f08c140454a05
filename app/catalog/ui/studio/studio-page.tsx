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
    <>
      <title>{`${title} · ${say('title')}`}</title>
      <div className="page page-wide studio-top">
        <nav className="places" aria-label={say('trail')}>
          <a href={to('studio', language)}>{say('title')}</a>
          {course && <a href={to('studioCourse', language, { course: course.id })}>{course.title}</a>}
        </nav>
      </div>
      <Page title={title} lead={lead} wide>
        {children}
      </Page>
    </>
  )
}
