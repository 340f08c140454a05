import { Ruled } from '#app/ui/ruled.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { CoursePage } from '../published.server.ts'
import { catalogWords } from '../words.ts'

/** What people ask before they begin, each question opening to its answer. */
export function Questions({ questions }: Pick<CoursePage, 'questions'>) {
  const say = catalogWords(useLanguage())
  if (questions.length === 0) return null
  return (
    <Ruled id="questions" title={say('page.questions')}>
      <div className="questions">
        {questions.map(({ question, answer }) => (
          <details key={question}>
            <summary>
              <h3>{question}</h3>
            </summary>
            <p>{answer}</p>
          </details>
        ))}
      </div>
    </Ruled>
  )
}
