import { StudioPage } from '#app/catalog/ui/studio/studio-page.tsx'
import { decimal } from '#app/i18n/format.ts'
import { enough } from '#app/practice/item-flags.ts'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { quizDeskWords } from '../quiz-desk-words.ts'
import type { QuizStatistics } from '../quiz-statistics.server.ts'
import { ChoiceBars } from './choice-bars.tsx'
import type { Course } from './regrades.tsx'

type Props = { statistics: QuizStatistics; course: Course }

/** How people did at a quiz, question by question, with what deserves a look. */
export function StatisticsPage({ statistics, course }: Props) {
  const language = useLanguage()
  const say = quizDeskWords(language)
  const { attempts, passed, score, seconds, title } = statistics
  return (
    <StudioPage
      title={say('statistics.title', { quiz: title })}
      lead={say('statistics.lead')}
      course={{ id: course.id, title: course.title[language] }}
    >
      {attempts === 0 && <p>{say('statistics.none')}</p>}
      {attempts > 0 && attempts < enough && <Notice>{say('statistics.few', { count: attempts, enough })}</Notice>}
      {attempts > 0 && (
        <p>
          {say('statistics.whole', {
            count: attempts,
            passed: percent(passed / attempts),
            score: percent(score ?? 0),
            time: duration(seconds, language),
          })}
        </p>
      )}
      <ol className="review">
        {statistics.questions.map((question, at) => (
          <Item key={question.id} question={question} number={at + 1} of={statistics.questions.length} />
        ))}
      </ol>
    </StudioPage>
  )
}

const percent = (part: number) => Math.round(part * 100)

/** Minutes and seconds, as on a stopwatch. */
function duration(seconds: number | null, language: 'it' | 'en') {
  const whole = Math.round(seconds ?? 0)
  return whole < 60 ? `${decimal(whole, language)} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

type ItemProps = { question: QuizStatistics['questions'][number]; number: number; of: number }

function Item({ question, number, of }: ItemProps) {
  const say = quizDeskWords(useLanguage())
  const { count, flags, options } = question
  return (
    <li className="question">
      <h2 className="question-text">
        <span className="question-number">{say('statistics.number', { number, of })}</span>
        {question.text}
      </h2>
      {flags.length > 0 && (
        <Notice>
          <ul>
            {flags.map((flag) => (
              <li key={flag}>{say(`statistics.flag.${flag}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Numbers question={question} />
      {options.length > 0 && count > 0 && <ChoiceBars options={options} of={count} />}
    </li>
  )
}

function Numbers({ question }: Pick<ItemProps, 'question'>) {
  const language = useLanguage()
  const say = quizDeskWords(language)
  const { count, facility, discrimination, seconds, blank } = question
  if (count === 0) return <p className="text-soft">{say('statistics.noAnswers')}</p>
  const sentences = [
    say('statistics.answers', { count }),
    count < enough && say('statistics.tooFew'),
    say('statistics.facility', { percent: percent(facility) }),
    discrimination !== null && say('statistics.discrimination', { value: decimal(discrimination, language) }),
    seconds !== null && say('statistics.time', { time: duration(seconds, language) }),
    blank > 0 && say('statistics.blank', { count: blank }),
  ]
  return <p>{sentences.filter(Boolean).join(' ')}</p>
}
