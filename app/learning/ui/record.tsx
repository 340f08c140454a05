import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { scoreText } from '#app/practice/score.ts'
import { Dated, DatedList } from '#app/ui/dated.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { Standing } from '#app/ui/standing.tsx'
import { codeAsShown } from '../certificate-code.ts'
import { recordWords } from '../record-words.ts'
import type { RecordedAttempt, RecordedCourse } from '../record.server.ts'

/** One course of a person's record: where it stands, its certificate, every lesson and every attempt. */
export function Recorded({ course }: { course: RecordedCourse }) {
  const language = useLanguage()
  const say = recordWords(language)
  const { id, title, completedAt, enrolledAt, lessons, attempts, certificate } = course
  return (
    <section aria-labelledby={`course-${id}`} className="mt-10">
      <h2 id={`course-${id}`}>{title}</h2>
      <p className="desk-head">
        {completedAt ? (
          <Standing tone="good">{say('finished', { day: day(completedAt, language) })}</Standing>
        ) : (
          <Standing tone="wait">{say('begun', { day: day(enrolledAt, language) })}</Standing>
        )}
        {certificate && <Certified certificate={certificate} />}
      </p>
      {lessons.length > 0 && (
        <>
          <h3>{say('lessons')}</h3>
          <DatedList>
            {lessons.map((lesson) => (
              <Dated key={lesson.id} at={lesson.at} more={lesson.by === 'quiz' && say('byQuiz')}>
                {lesson.title}
              </Dated>
            ))}
          </DatedList>
        </>
      )}
      {attempts.length > 0 && (
        <>
          <h3>{say('attempts')}</h3>
          <DatedList>
            {attempts.map((attempt) => (
              <Tried key={attempt.id} attempt={attempt} />
            ))}
          </DatedList>
        </>
      )}
    </section>
  )
}

function Certified({ certificate }: { certificate: NonNullable<RecordedCourse['certificate']> }) {
  const language = useLanguage()
  const say = recordWords(language)
  const { code, revokedAt } = certificate
  return (
    <>
      <a href={to('certificate', language, { code })}>{say('certificate', { code: codeAsShown(code) })}</a>
      {revokedAt ? (
        <Standing tone="over">{say('revoked', { day: day(revokedAt, language) })}</Standing>
      ) : (
        <a href={`/badges/${language}/${code}.jwt`} download>
          {say('badge')}
        </a>
      )}
    </>
  )
}

function Tried({ attempt: { quiz, number, at, passed, points } }: { attempt: RecordedAttempt }) {
  const language = useLanguage()
  const say = recordWords(language)
  return (
    <Dated
      at={at}
      more={
        <>
          {say(passed ? 'passed' : 'failed')}
          {points && `, ${say('points', scoreText(points, language))}`}
        </>
      }
    >
      {say('attempt', { quiz, number })}
    </Dated>
  )
}
