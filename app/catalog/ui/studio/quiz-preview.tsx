import type { ReviewedAnswer, ReviewedOption } from '#app/practice/kind.ts'
import { solvedQuestion } from '#app/practice/attempt-page.ts'
import type { Question, Quiz } from '#app/practice/questions.ts'
import { SpotPicture } from '#app/practice/ui/spot-picture.tsx'
import { ReviewedAnswers } from '#app/practice/ui/reviewed-answers.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { studioWords } from '../../studio-words.ts'

/** A quiz with its right answers and reasons marked: for whoever writes it, never for whoever takes it. */
export function QuizPreview({ quiz }: { quiz: Quiz }) {
  const language = useLanguage()
  const say = studioWords(language)
  return (
    <>
      <p className="piece-title">{quiz.title[language]}</p>
      <p>{say('quiz.pass', { percent: quiz.passPercent })}</p>
      <ol className="review">
        {quiz.questions.map((question, index) => (
          <li key={question.id} className="question">
            <p className="question-text">
              <span className="question-number">
                {say('quiz.number', { number: index + 1, of: quiz.questions.length })} ·{' '}
                {say(`quiz.kind.${question.kind}`)}
                {question.certainty && ` · ${say('quiz.certainty')}`}
              </span>
              {question.text[language]}
            </p>
            <Answers question={question} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Answers({ question }: { question: Question }) {
  const language = useLanguage()
  const say = studioWords(language)
  const answer = solvedQuestion(question, language)
  if (answer.shape === 'choices') return <Choices answer={answer} />
  if (answer.shape === 'parts') return <Parts answer={answer} />
  if (answer.shape === 'open')
    return <ReviewedAnswers answer={{ ...answer, typed: '' }} answered={false} right={false} />
  return (
    <>
      <p>{say('quiz.accepted', { all: answer.accepted.join(', ') })}</p>
      <p className="reason-text">{answer.because}</p>
    </>
  )
}

const Choices = ({ answer: { options, picture } }: { answer: Extract<ReviewedAnswer, { shape: 'choices' }> }) => (
  <>
    {picture && <SpotPicture picture={picture} areas={picture.areas} />}
    <ul className="reasons">
      {options.map((option) => (
        <Choice key={option.id} option={option} />
      ))}
    </ul>
  </>
)

function Choice({ option }: { option: ReviewedOption }) {
  const say = studioWords(useLanguage())
  const worth = option.worth ?? (option.right ? 'right' : 'wrong')
  const look = {
    right: 'reason-right',
    best: 'reason-right',
    acceptable: '',
    wrong: 'reason-wrong',
    harmful: 'reason-wrong',
  }
  return (
    <li className={`reason ${look[worth]}`}>
      <span className="reason-label">{say(`quiz.${worth}`)}</span>
      <span>{option.text}</span>
      <span className="reason-text">{option.because}</span>
    </li>
  )
}

const Parts = ({ answer }: { answer: Extract<ReviewedAnswer, { shape: 'parts' }> }) => (
  <>
    <ul className="reasons">
      {answer.parts.map((part) => (
        <li key={part.id} className="reason reason-right">
          <span>
            {part.text}: <strong>{part.wanted}</strong>
          </span>
          {part.because && <span className="reason-text">{part.because}</span>}
        </li>
      ))}
    </ul>
    {answer.because && <p className="reason-text">{answer.because}</p>}
  </>
)
