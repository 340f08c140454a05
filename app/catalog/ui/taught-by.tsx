import { to } from '#app/i18n/addresses.ts'
import { Ruled } from '#app/ui/ruled.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { CoursePage } from '../published.server.ts'
import { catalogWords } from '../words.ts'

/** Who teaches a course, in their own first words. */
export function TaughtBy({ trainer }: Pick<CoursePage, 'trainer'>) {
  const language = useLanguage()
  const say = catalogWords(language)
  if (!trainer) return null
  const { name, role, intro, slug } = trainer
  return (
    <Ruled id="trainer" title={say('course.trainer')}>
      <p className="mb-1">
        <strong>{name}</strong>, {role}
      </p>
      <p>{intro}</p>
      <p>
        <a href={to('trainer', language, { trainer: slug })}>{say('page.meet', { name })}</a>
      </p>
    </Ruled>
  )
}
