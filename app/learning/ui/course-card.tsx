import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { slugIn, type JourneyRow } from '../journey-row.ts'
import { resumeAt } from '../resume.ts'
import { learningWords } from '../words.ts'
import { ProgressBar } from './progress-bar.tsx'

/** One of my courses: how far I am, and the way on. */
export function CourseCard({ journey }: { journey: JourneyRow }) {
  const language = useLanguage()
  const say = learningWords(language)
  const course = slugIn(journey.courseSlugs, language)
  const title = journey.courseTitle[language]
  const done = journey.lessons.filter(({ doneAt }) => doneAt).length
  return (
    <li className="card">
      <h2 className="mt-0 text-xl">
        <a href={to('learnCourse', language, { course })}>{title}</a>
      </h2>
      <ProgressBar done={done} total={journey.lessons.length} label={title} />
      {journey.completedAt && <p>{say('learn.finished', { day: day(journey.completedAt, language) })}</p>}
      {journey.access === 'closed' && <p>{say('learn.closed')}</p>}
      {journey.newerReleaseId && !journey.newerDeclined && journey.access === 'open' && <p>{say('learn.offered')}</p>}
      <div className="actions mb-0">
        {journey.certificate && (
          <ButtonLink href={to('certificate', language, { code: journey.certificate })}>
            {say('learn.certificate')}
          </ButtonLink>
        )}
        {journey.certificate && (
          <a href={to('certificatePaper', language, { code: journey.certificate })}>{say('learn.paper')}</a>
        )}
        <ResumeLink journey={journey} />
      </div>
    </li>
  )
}

/** On from where one was; nothing for a course that is closed. */
export function ResumeLink({ journey }: { journey: JourneyRow }) {
  const language = useLanguage()
  const say = learningWords(language)
  const lesson = resumeAt(journey.lessons, journey.lastLessonId)
  if (!lesson || journey.access === 'closed') return null
  const href = to('lesson', language, { course: slugIn(journey.courseSlugs, language), lesson: lesson.slug })
  const untouched = journey.lastLessonId === null && !journey.lessons.some(({ doneAt }) => doneAt)
  const label = untouched ? say('learn.start') : say('learn.resume', { lesson: lesson.title })
  // Who has the certificate came for that; the lessons are there to be read again.
  return (
    <ButtonLink look={journey.certificate ? 'quiet' : 'main'} href={href}>
      {lesson.doneAt ? say('learn.again') : label}
    </ButtonLink>
  )
}
