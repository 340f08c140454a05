import { moment } from '#app/i18n/format.ts'
import { to } from '#app/i18n/addresses.ts'
import { languages } from '#app/i18n/language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { Standing } from '#app/ui/standing.tsx'
import type { StudioCourse, TextState } from '../../studio-course.server.ts'
import { studioWords } from '../../studio-words.ts'

type Props = { course: StudioCourse }

/** Every lesson of a course with its texts and what became of them. */
export function LessonsTable({ course }: Props) {
  const language = useLanguage()
  const say = studioWords(language)
  return (
    <section>
      <h2>{say('course.lessons')}</h2>
      <table className="table table-cards texts-table">
        <thead>
          <tr>
            <th scope="col">{say('course.lesson')}</th>
            {languages.map((one) => (
              <th key={one} scope="col">
                {say(`languages.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {course.lessons.map(({ id, title, isNew, texts }) => (
            <tr key={id}>
              <th scope="row">
                {title} {isNew && <small>({say('course.isNew')})</small>}
              </th>
              {texts.map((state) => {
                const own = say(`languages.${state.language || language}`)
                return (
                  <td key={state.language} data-label={own}>
                    <State state={state} />{' '}
                    <a
                      href={to('studioLesson', language, { course: course.id, lesson: id, text: state.language })}
                      aria-label={say('course.editText', { title, language: own })}
                    >
                      {say('course.edit')}
                    </a>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="actions">
        <ButtonLink look="quiet" href={to('studioLessons', language, { course: course.id })}>
          {say('course.addLesson')}
        </ButtonLink>
      </div>
    </section>
  )
}

/** Every quiz of a course and what became of it. */
export function QuizzesTable({ course }: Props) {
  const language = useLanguage()
  const say = studioWords(language)
  return (
    <section>
      <h2>{say('course.quizzes')}</h2>
      {course.quizzes.length === 0 && <p>{say('course.noQuizzes')}</p>}
      <ul className="rows">
        {course.quizzes.map(({ id, title, state }) => (
          <li key={id}>
            <strong>{title}</strong>
            <State state={state} />
            <a
              href={to('studioQuiz', language, { course: course.id, quiz: id })}
              aria-label={say('course.editQuiz', { title })}
            >
              {say('course.edit')}
            </a>
            {state.published && (
              <>
                <a
                  href={to('studioStatistics', language, { course: course.id, quiz: id })}
                  aria-label={say('course.statisticsOf', { title })}
                >
                  {say('course.statistics')}
                </a>
                <a
                  href={to('studioRegrades', language, { course: course.id, quiz: id })}
                  aria-label={say('course.regradeQuiz', { title })}
                >
                  {say('course.regrade')}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function State({ state: { published, savedAt, fileWaits } }: { state: TextState }) {
  const language = useLanguage()
  const say = studioWords(language)
  return (
    <span className="text-state">
      {published && <Standing tone="good">{say('state.published')}</Standing>}
      {savedAt && <Standing tone="act">{say('state.draft', { at: moment(savedAt, language) })}</Standing>}
      {fileWaits && <Standing tone="wrong">{say('state.file')}</Standing>}
      {!published && !savedAt && !fileWaits && <Standing tone="over">{say('state.missing')}</Standing>}
    </span>
  )
}
