import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { slugIn } from '../journey-row.ts'
import { laterWords } from '../later-words.ts'
import type { OpenLesson } from '../read-lesson.server.ts'

type Props = { lesson: Pick<OpenLesson, 'pinned' | 'reached' | 'courseSlugs' | 'lessonSlugs'> }

/**
 * Where the reader's place is kept, and a link to it, which `reached.island.ts` shows when it finds the place in the text.
 */
export function ResumeReached({ lesson: { pinned, reached, courseSlugs, lessonSlugs } }: Props) {
  const language = useLanguage()
  const say = laterWords(language)
  if (!pinned) return null
  const keepTo = to('reached', language, {
    course: slugIn(courseSlugs, language),
    lesson: slugIn(lessonSlugs, language),
  })
  return (
    <p data-reading={keepTo} data-at={reached?.at} data-words={reached?.words} hidden>
      {reached && <a href="#reached">{say('place', { words: reached.words })}</a>}
    </p>
  )
}
