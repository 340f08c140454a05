import { to } from '#app/i18n/addresses.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { CoursePage } from '../published.server.ts'
import { catalogWords } from '../words.ts'

/** The way into the first lesson that is open to everybody. Nothing when a course has none. */
export function FreeCall({ lessons, course }: { lessons: CoursePage['lessons']; course: string }) {
  const language = useLanguage()
  const say = catalogWords(language)
  const free = lessons.find((lesson) => lesson.free)
  if (!free) return null
  return (
    <section className="closing" aria-labelledby="try">
      <div className="closing-inner">
        <h2 id="try">{say('page.freeTitle')}</h2>
        <p>{say('page.free', { lesson: free.title, minutes: free.minutes })}</p>
        <ButtonLink href={to('lesson', language, { course, lesson: free.slug })}>
          {say('page.freeLink', { lesson: free.title })}
        </ButtonLink>
      </div>
    </section>
  )
}
