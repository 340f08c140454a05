import { useLanguage } from '#app/ui/speech.ts'
import type { ReviewedQuestion } from '../attempt-page.ts'
import { scoreText } from '../score.ts'
import { wholePoint } from '../share.ts'
import { practiceWords } from '../words.ts'
import { ReviewedAnswers } from './reviewed-answers.tsx'

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
          <Verdict question={question} />
          <ReviewedAnswers answer={question} answered={question.answered} right={question.right} />
        </li>
      ))}
    </ol>
  )
}

/** Right, in part, wrong, blank or waiting; and a word for whoever was certain and wrong, or guessed and was right. */
function Verdict({ question }: { question: ReviewedQuestion }) {
  const language = useLanguage()
  const say = practiceWords(language)
  const { points, right, sure } = question
  const look = right ? 'verdict verdict-right' : points ? 'verdict' : 'verdict verdict-wrong'
  return (
    <>
      <p className={points === null ? 'verdict' : look}>
        {say(`review.${verdictOf(question)}`, scoreText({ points, outOf: wholePoint }, language))}
      </p>
      {sure === 3 && points === 0 && <p>{say('review.sureAndWrong')}</p>}
      {sure === 1 && right && <p>{say('review.guessedRight')}</p>}
    </>
  )
}

function verdictOf({ points, right, answered }: ReviewedQuestion) {
  if (points === null) return 'waits'
  if (right) return 'right'
  if (points > 0) return 'partly'
  return answered ? 'wrong' : 'blank'
}
