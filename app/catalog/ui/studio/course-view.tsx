import { to } from '#app/i18n/addresses.ts'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { BoxProblem } from '../../publication-box.server.ts'
import type { StudioCourse } from '../../studio-course.server.ts'
import { studioWords } from '../../studio-words.ts'
import type { Names } from './change-text.ts'
import { History } from './history.tsx'
import { PlacedProblems, Publication } from './publication.tsx'
import { StudioPage } from './studio-page.tsx'
import { LessonsTable, QuizzesTable } from './texts-table.tsx'

export type CourseSaid = 'discarded' | 'begun' | 'correction' | 'release'
export type NotPublished = { why: 'problems' | 'moved' | 'other-kind' | 'nothing'; problems: BoxProblem[] }
type Props = { course: StudioCourse; said?: CourseSaid; refused?: NotPublished }

/** A course in the studio: its texts, what would be published, what was. */
export function CourseView({ course, said, refused }: Props) {
  const language = useLanguage()
  const say = studioWords(language)
  const { release } = course
  const names = namesOf(course)
  const lead = release === null ? say('course.unreleased') : say('course.release', { number: release })
  return (
    <StudioPage title={course.title} lead={lead}>
      <p>
        <a href={to('studioQuestions', language, { course: course.id })}>{say('course.questions')}</a>
      </p>
      {said && <Notice look="good">{say(`said.${said}`, { number: release ?? 1 })}</Notice>}
      {refused && (
        <Notice look="wrong">
          <p>
            <strong>{say('refused.title')}</strong>
          </p>
          <p>{say(`refused.${refused.why}`)}</p>
          <PlacedProblems courseId={course.id} problems={refused.problems} />
        </Notice>
      )}
      <Publication courseId={course.id} box={course.box} names={names} />
      <LessonsTable course={course} />
      <QuizzesTable course={course} />
      <p>
        <a href={to('studioMarkings', language, { course: course.id })}>{say('course.markings')}</a>
      </p>
      <History courseId={course.id} history={course.history} names={names} />
    </StudioPage>
  )
}

/** Today's titles; what is no longer there is called by its id. */
function namesOf({ id: courseId, lessons, quizzes }: StudioCourse): Names {
  const short = (id: string) => (id.startsWith(`${courseId}/`) ? id.slice(courseId.length + 1) : id)
  return (subject, id) =>
    (subject === 'quiz' ? quizzes : lessons).find((one) => one.id === short(id))?.title ?? short(id)
}
