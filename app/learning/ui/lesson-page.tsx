import { LessonBody } from '#app/catalog/ui/lesson/lesson-body.tsx'
import { LessonSurroundings } from '#app/catalog/ui/lesson/surroundings.tsx'
import { to } from '#app/i18n/addresses.ts'
import { Head } from '#app/ui/head.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { slugIn } from '../journey-row.ts'
import type { OpenLesson } from '../read-lesson.server.ts'
import { questionWords } from '../question-words.ts'
import { learningWords } from '../words.ts'
import { Around, LessonList } from './lesson-list.tsx'
import { LessonEnd } from './lesson-end.tsx'
import { useSurroundings } from './use-surroundings.tsx'
import { ResumeReached } from './resume-reached.tsx'
import { Waiting } from './waiting.tsx'

/** A lesson: reading first, then what there is to do with it, then the rest of the course. */
export function LessonPage({ lesson }: { lesson: OpenLesson }) {
  const language = useLanguage()
  const say = learningWords(language)
  const { front, textLanguage, codeHash } = lesson
  const course = slugIn(lesson.courseSlugs, language)
  const translated = textLanguage === language
  const lang = translated ? undefined : textLanguage
  const place = { lessons: lesson.lessons, here: lesson.lessonId, course }
  return (
    <div className="lesson">
      {lesson.pinned ? (
        <title>{`${front.title} · ${lesson.courseTitle[language]}`}</title>
      ) : (
        <Head title={front.title} description={front.summary} kicker={lesson.courseTitle[language]} />
      )}
      <article>
        <p className="hint">
          <a href={lesson.pinned ? to('learnCourse', language, { course }) : to('course', language, { course })}>
            {lesson.courseTitle[language]}
          </a>
        </p>
        {lesson.pinned && lesson.personId && <Waiting person={lesson.personId} />}
        <h1 lang={lang}>{front.title}</h1>
        {!translated && (
          <Notice>
            <p>{say('lesson.fallback')}</p>
          </Notice>
        )}
        <p className="lead">
          <strong>{say('lesson.goal')}:</strong> <span lang={lang}>{front.goal}</span>
        </p>
        <p className="hint">{say('course.minutes', { count: front.minutes })}</p>
        <ResumeReached lesson={lesson} />
        <div className="lesson-text" lang={lang}>
          <LessonSurroundings value={useSurroundings(lesson)}>
            <LessonBody hash={codeHash} />
          </LessonSurroundings>
        </div>
        <LessonEnd lesson={lesson} />
        {lesson.pinned && (
          <p className="no-print">
            <a href={to('questions', language, { course, lesson: slugIn(lesson.lessonSlugs, language) })}>
              {questionWords(language)('questions.link')}
            </a>
          </p>
        )}
        <Around {...place} />
      </article>
      <div className="lesson-side">
        <LessonList {...place} />
      </div>
    </div>
  )
}
