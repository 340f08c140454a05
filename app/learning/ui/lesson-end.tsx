import { to } from '#app/i18n/addresses.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { laterWords } from '../later-words.ts'
import { learningWords } from '../words.ts'
import { slugIn } from '../journey-row.ts'
import type { OpenLesson } from '../read-lesson.server.ts'

/** How a lesson ends for its reader: done, to be marked, to be earned by its quiz, or an invitation to the course. */
export function LessonEnd({ lesson }: { lesson: OpenLesson }) {
  const language = useLanguage()
  const say = learningWords(language)
  const course = slugIn(lesson.courseSlugs, language)
  if (!lesson.pinned) return <Invitation course={course} />
  if (lesson.lessons.find(({ id }) => id === lesson.lessonId)?.done) return <Done lesson={lesson} course={course} />
  if (lesson.quizzes.length > 0) return <p className="hint">{say('lesson.byQuiz')}</p>
  const later = laterWords(language)
  const place = { course, lesson: slugIn(lesson.lessonSlugs, language) }
  return (
    <form
      method="post"
      action={to('completion', language, place)}
      id="completion"
      data-later={later('completionWaits')}
      data-later-sent={later('completionSent')}
    >
      <Button>{say('lesson.markDone')}</Button>
    </form>
  )
}

function Done({ lesson, course }: { lesson: OpenLesson; course: string }) {
  const language = useLanguage()
  const say = learningWords(language)
  const finished = lesson.lessons.every(({ done }) => done)
  return (
    <div id="completion">
      <Notice look="good">
        <p>✓ {say('lesson.done')}</p>
        {finished && (
          <p>
            {say('lesson.finished')} <a href={to('learnCourse', language, { course })}>{say('course.certificate')}</a>
          </p>
        )}
      </Notice>
    </div>
  )
}

function Invitation({ course }: { course: string }) {
  const language = useLanguage()
  const say = learningWords(language)
  return (
    <section className="card" aria-labelledby="want-more">
      <h2 className="mt-0" id="want-more">
        {say('lesson.wantMore')}
      </h2>
      <p>{say('lesson.wantMoreText')}</p>
      <ButtonLink href={to('course', language, { course })}>{say('lesson.wantMoreLink')}</ButtonLink>
    </section>
  )
}
