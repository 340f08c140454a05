import { useLanguage } from '#app/ui/speech.ts'
import type { Given } from '../kind.ts'
import { typedFor } from '../number-in.ts'
import { longestOpenAnswer } from '../kind-open.ts'
import { longestAnswer } from '../parts.ts'
import type { AskedQuestion } from '../questions.ts'
import { practiceWords } from '../words.ts'

type Props<Q> = { question: Q; given: Given | undefined }

/** One or two words to write. */
export const ShortAnswer = ({ question, given }: Props<AskedQuestion<'short'>>) => (
  <input
    className="input"
    type="text"
    name={question.id}
    defaultValue={typeof given === 'string' ? given : ''}
    maxLength={longestAnswer}
    autoComplete="off"
    aria-labelledby={`${question.id}-text`}
  />
)

/** A number to write, as people write them: with it goes the language of the page, which says what a comma means. */
export function NumberAnswer({ question, given }: Props<AskedQuestion<'numeric'>>) {
  const language = useLanguage()
  const name = question.id
  return (
    <p className="amount">
      <input type="hidden" name={name} value={language} />
      <input
        className="input"
        type="text"
        inputMode="decimal"
        name={name}
        defaultValue={typedFor(given, language)}
        maxLength={longestAnswer}
        autoComplete="off"
        aria-labelledby={question.unit ? `${name}-text ${name}-unit` : `${name}-text`}
      />
      {question.unit && <span id={`${name}-unit`}>{question.unit}</span>}
    </p>
  )
}

/** Some sentences to write, under what they are marked by. */
export function OpenAnswer({ question, given }: Props<AskedQuestion<'open'>>) {
  const say = practiceWords(useLanguage())
  return (
    <>
      <p>{say('rubric.asks')}</p>
      <ul className="list-disc ps-5">
        {question.rubric.map(({ id, text, points }) => (
          <li key={id}>
            {text} ({say('rubric.points', { count: points })})
          </li>
        ))}
      </ul>
      <textarea
        className="input"
        name={question.id}
        rows={8}
        defaultValue={typeof given === 'string' ? given : ''}
        maxLength={longestOpenAnswer}
        aria-labelledby={`${question.id}-text`}
      />
    </>
  )
}
