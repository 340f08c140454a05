import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { OpenQuestion } from '../attempt-page.ts'
import { isAnswered } from '../responses.ts'
import { practiceWords } from '../words.ts'
import { Countdown } from './countdown.tsx'
import { QuestionFields } from './question-fields.tsx'

type Props = {
  questions: OpenQuestion[]
  handInTo: string
  saveTo: (question: string) => string
  /** Show which questions are blank, and let them be handed in like that. */
  blanksAsked?: boolean
  /** Until when it may be answered, and how many seconds that is from now. */
  time?: { until: Date; secondsLeft: number }
}

/** All questions of an attempt on one page, handed in by one plain form; a script saves each answer meanwhile. */
export function AttemptForm({ questions, handInTo, saveTo, blanksAsked, time }: Props) {
  const say = practiceWords(useLanguage())
  return (
    <form method="post" action={handInTo} className="attempt">
      {time && <Countdown {...time} />}
      {blanksAsked && <Blanks questions={questions} />}
      {questions.map((question, at) => (
        <QuestionFields
          key={question.id}
          question={question}
          number={at + 1}
          of={questions.length}
          saveTo={saveTo(question.id)}
        />
      ))}
      <div>
        <div className="actions">
          <Button>{say('handIn')}</Button>
          <Button look="quiet" name="save" value="on">
            {say('saveOnly')}
          </Button>
        </div>
        <p className="hint mt-2">{say('handInHint')}</p>
      </div>
    </form>
  )
}

function Blanks({ questions }: Pick<Props, 'questions'>) {
  const say = practiceWords(useLanguage())
  const blank = questions.flatMap((question, at) =>
    isAnswered(question.response) ? [] : [{ ...question, number: at + 1 }],
  )
  return (
    <Notice look="wrong">
      <p>{say('unanswered', { count: blank.length })}</p>
      <ul className="blanks">
        {blank.map(({ id, number, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{say('number', { number, of: questions.length })}</a>: {text}
          </li>
        ))}
      </ul>
      <Button look="quiet" name="blanks" value="on">
        {say('handInAnyway')}
      </Button>
    </Notice>
  )
}
