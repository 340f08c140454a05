import { useLanguage } from '#app/ui/speech.ts'
import type { ReviewedOption, ReviewedQuestion } from '../attempt-page.ts'
import { practiceWords } from '../words.ts'

/** What was answered after handing in: right or wrong in words, and the reason for every choice. */
export function Review({ questions }: { questions: ReviewedQuestion[] }) {
  const say = practiceWords(useLanguage())
  return (
    <ol className="review">
      {questions.map((question, at) => (
        <li key={question.id} className="question">
          <h3 className="question-text">
            <span className="question-number">{say('number', { number: at + 1, of: questions.length })}</span>
            {question.text}
          </h3>
          <p className={question.right ? 'verdict verdict-right' : 'verdict verdict-wrong'}>
            {say(question.right ? 'review.right' : question.answered ? 'review.wrong' : 'review.blank')}
          </p>
          {question.kind === 'short' ? <Typed question={question} /> : <Chosen options={question.options} />}
        </li>
      ))}
    </ol>
  )
}

function Typed({ question }: { question: Extract<ReviewedQuestion, { kind: 'short' }> }) {
  const say = practiceWords(useLanguage())
  return (
    <>
      {question.answered && (
        <p>
          {say('review.typed')}: <strong>{question.typed}</strong>
        </p>
      )}
      {!question.right && (
        <p>
          {say('review.wanted')}: <strong>{question.answer}</strong>
        </p>
      )}
      <p>{question.because}</p>
    </>
  )
}

function Chosen({ options }: { options: ReviewedOption[] }) {
  const say = practiceWords(useLanguage())
  const telling = options.filter((option) => option.chosen || option.right)
  const others = options.filter((option) => !option.chosen && !option.right)
  return (
    <>
      <ul className="reasons">
        {telling.map((option) => (
          <Reason key={option.id} option={option} label={say(`review.${labelOf(option, options)}`)} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{say('review.others')}</summary>
          <ul className="reasons">
            {others.map((option) => (
              <Reason key={option.id} option={option} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const Reason = ({ option, label }: { option: ReviewedOption; label?: string }) => (
  <li className={option.right ? 'reason reason-right' : option.chosen ? 'reason reason-wrong' : 'reason'}>
    {label && <span className="reason-label">{label}</span>}
    <span className="reason-text">{option.text}</span>
    <span>{option.because}</span>
  </li>
)

/** What a choice was, in words: colour alone says nothing. */
function labelOf(option: ReviewedOption, all: ReviewedOption[]) {
  if (option.chosen) return option.right ? 'yoursRight' : 'yoursWrong'
  return all.some((other) => other.chosen && other.right) ? 'missed' : 'solution'
}
