import { useLanguage } from '#app/ui/speech.ts'
import { practiceWords } from '../words.ts'

type Verdict = { id: string; text: string; right: boolean; answered: boolean }

/** Which questions were answered rightly, where the right answers are not to be seen. */
export function Verdicts({ questions }: { questions: Verdict[] }) {
  const say = practiceWords(useLanguage())
  return (
    <ol className="review">
      {questions.map(({ id, text, right, answered }, at) => (
        <li key={id} className="question">
          <h3 className="question-text">
            <span className="question-number">{say('number', { number: at + 1, of: questions.length })}</span>
            {text}
          </h3>
          <p className={right ? 'verdict verdict-right' : 'verdict verdict-wrong'}>
            {say(right ? 'review.right' : answered ? 'review.wrong' : 'review.blank')}
          </p>
        </li>
      ))}
    </ol>
  )
}
