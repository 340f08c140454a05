import type { Choice, Question, Quiz } from '#app/practice/questions.ts'
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
                {say('quiz.number', { number: index + 1, of: quiz.questions.length })} · {say(`quiz.${question.kind}`)}
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
  if (question.kind !== 'short')
    return (
      <ul className="reasons">
        {question.options.map((option) => (
          <Answer key={option.id} option={option} />
        ))}
      </ul>
    )
  return (
    <>
      <p>{say('quiz.accepted', { all: question.accept[language].join(', ') })}</p>
      <p className="reason-text">{question.because[language]}</p>
    </>
  )
}

function Answer({ option }: { option: Choice }) {
  const language = useLanguage()
  const say = studioWords(language)
  const kind = option.right ? 'right' : 'wrong'
  return (
    <li className={`reason reason-${kind}`}>
      <span className="reason-label">{say(`quiz.${kind}`)}</span>
      <span>{option.text[language]}</span>
      <span className="reason-text">{option.because[language]}</span>
    </li>
  )
}
