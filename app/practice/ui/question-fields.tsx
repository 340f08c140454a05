import { SaveStatus } from '#app/ui/save-status.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { OpenQuestion } from '../attempt-page.ts'
import { longestAnswer } from '../responses.ts'
import { practiceWords } from '../words.ts'

type Props = {
  question: OpenQuestion
  number: number
  of: number
  /** Where a script may save this one answer. */
  saveTo: string
}

/** One question of an attempt: native inputs in a fieldset, sent under the question's id. */
export function QuestionFields({ question, number, of, saveTo }: Props) {
  const say = practiceWords(useLanguage())
  const hint = `${question.id}-hint`
  return (
    <fieldset className="question" id={question.id} aria-describedby={hint} data-autosave={saveTo}>
      <legend className="question-text" id={`${question.id}-text`}>
        <span className="question-number">{say('number', { number, of })}</span>
        {question.text}
      </legend>
      <p className="hint" id={hint}>
        {say(`hint.${question.kind}`)}
      </p>
      {question.kind === 'short' ? <ShortAnswer question={question} /> : <Options question={question} />}
      <SaveStatus
        says={{
          saving: say('save.saving'),
          saved: say('save.saved'),
          failed: say('save.failed'),
          closed: say('save.closed'),
        }}
      />
    </fieldset>
  )
}

function Options({ question }: Pick<Props, 'question'>) {
  const chosen = new Set([question.response ?? []].flat())
  return question.options.map((option) => (
    <label key={option.id} className="option">
      <input
        type={question.kind === 'single' ? 'radio' : 'checkbox'}
        name={question.id}
        value={option.id}
        defaultChecked={chosen.has(option.id)}
        className="tick"
      />
      <span>{option.text}</span>
    </label>
  ))
}

const ShortAnswer = ({ question }: Pick<Props, 'question'>) => (
  <input
    className="input"
    type="text"
    name={question.id}
    defaultValue={typeof question.response === 'string' ? question.response : ''}
    maxLength={longestAnswer}
    autoComplete="off"
    aria-labelledby={`${question.id}-text`}
  />
)
