import { to } from '#app/i18n/addresses.ts'
import { dayShort } from '#app/i18n/format.ts'
import { scoreText } from '#app/practice/score.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { slugIn, type JourneyLesson, type JourneyQuiz, type JourneyRow } from '../journey-row.ts'
import { learningWords } from '../words.ts'

type Titles = Record<string, string>

/** Every lesson of a course with its state, and its quizzes with their best result. */
export function Outline({ journey, titles }: { journey: JourneyRow; titles: Titles }) {
  return (
    <ol className="steps-list course-outline">
      {journey.lessons.map((lesson, at) => (
        <li key={lesson.id}>
          <LessonLine lesson={lesson} number={at + 1} journey={journey} />
          {lesson.quizzes.map((quiz) => (
            <QuizLine key={quiz.id} quiz={quiz} title={titles[quiz.id] ?? quiz.id} journey={journey} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function LessonLine({ lesson, number, journey }: { lesson: JourneyLesson; number: number; journey: JourneyRow }) {
  const language = useLanguage()
  const say = learningWords(language)
  const place = { course: slugIn(journey.courseSlugs, language), lesson: lesson.slug }
  const readable = journey.access === 'open' || lesson.free
  const lang = lesson.language === language ? undefined : lesson.language
  return (
    <p className="outline-line">
      <span className="outline-number">{number}</span>
      {readable ? (
        <a className="outline-title" href={to('lesson', language, place)} lang={lang}>
          {lesson.title}
        </a>
      ) : (
        <span className="outline-title" lang={lang}>
          {lesson.title}
        </span>
      )}
      <span className="outline-state">
        {say('course.minutes', { count: lesson.minutes })} · <State lesson={lesson} />
      </span>
    </p>
  )
}

function State({ lesson }: { lesson: JourneyLesson }) {
  const language = useLanguage()
  const say = learningWords(language)
  if (lesson.doneAt)
    return <span className="text-good">✓ {say('course.done', { day: dayShort(lesson.doneAt, language) })}</span>
  return <>{say(lesson.seenAt ? 'course.seen' : 'course.toDo')}</>
}

function QuizLine({ quiz, title, journey }: { quiz: JourneyQuiz; title: string; journey: JourneyRow }) {
  const language = useLanguage()
  const say = learningWords(language)
  const place = { course: slugIn(journey.courseSlugs, language), quiz: quiz.id }
  return (
    <p className="outline-line">
      <a className="outline-quiz" href={to('quiz', language, place)}>
        {say('course.quiz', { title })}
      </a>
      <span className={quiz.passed ? 'outline-state text-good' : 'outline-state'}>
        {quiz.passed && '✓ '}
        {say(`course.${resultOf(quiz)}`, scoreText(quiz, language))}
      </span>
    </p>
  )
}

function resultOf(quiz: JourneyQuiz) {
  if (quiz.passed) return 'quizPassed'
  if (quiz.tries > 0) return 'quizFailed'
  return quiz.underWay === null ? 'quizNew' : 'quizUnderWay'
}

/** Why a course is not complete: exactly what is still to do. */
export function Missing({ journey }: { journey: JourneyRow }) {
  const say = learningWords(useLanguage())
  const missing = journey.lessons.filter(({ doneAt }) => !doneAt)
  if (missing.length === 0 || missing.length === journey.lessons.length) return null
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{say('progress.missing')}</h2>
      <ul className="list-disc ps-5">
        {missing.map(({ id, title, quizzes }) => (
          <li key={id}>
            {say(quizzes.length > 0 ? 'progress.missingQuiz' : 'progress.missingRead', { lesson: title })}
          </li>
        ))}
      </ul>
    </section>
  )
}
