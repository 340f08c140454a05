import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { slugIn, type Slugs } from '../journey-row.ts'
import { learningWords } from '../words.ts'

/** Where one came from to a quiz: its own place in the lesson, or the course where the lesson no longer opens. */
export function useBackToLesson(place: { course: string; quiz: string }, lessonSlugs: Slugs | null) {
  const language = useLanguage()
  const say = learningWords(language)
  if (!lessonSlugs) return { href: to('learnCourse', language, place), label: say('quiz.course') }
  const lesson = to('lesson', language, { ...place, lesson: slugIn(lessonSlugs, language) })
  return { href: `${lesson}#quiz-${place.quiz}`, label: say('quiz.lesson') }
}
