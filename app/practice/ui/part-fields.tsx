import { Fragment } from 'react'
import { useLanguage } from '#app/ui/speech.ts'
import type { Given } from '../kind.ts'
import { longestAnswer, partIn } from '../parts.ts'
import type { AskedQuestion } from '../questions.ts'
import { practiceWords } from '../words.ts'

type Props<Q> = { question: Q; given: Given | undefined }
type Option = { id: string; text: string }

/** A place for everything: each line has a list of numbers. */
export function Places({ question, given }: Props<AskedQuestion<'order'>>) {
  const places = question.items.map((_, at) => ({ id: String(at + 1), text: String(at + 1) }))
  return (
    <div className="pairs pairs-order">
      {question.items.map((item) => (
        <div key={item.id} className="pair">
          <PartSelect name={question.id} part={item.id} options={places} given={given} blank="–" />
          <label htmlFor={`${question.id}-${item.id}`}>{item.text}</label>
        </div>
      ))}
    </div>
  )
}

/** Something out of a list for every line. */
export function Matches({ question, given }: Props<AskedQuestion<'match'>>) {
  const say = practiceWords(useLanguage())
  return (
    <div className="pairs">
      {question.items.map((item) => (
        <div key={item.id} className="pair">
          <label htmlFor={`${question.id}-${item.id}`}>{item.text}</label>
          <PartSelect
            name={question.id}
            part={item.id}
            options={question.options}
            given={given}
            blank={say('choose')}
          />
        </div>
      ))}
    </div>
  )
}

/** A sentence with its gaps: a list for each, or a line to write on. */
export function Gaps({ question, given }: Props<AskedQuestion<'blanks'>>) {
  const say = practiceWords(useLanguage())
  return (
    <p className="gaps">
      {question.pieces.map((piece) => {
        if (!('gap' in piece)) return <Fragment key={piece.at}>{piece.text}</Fragment>
        const label = say('gap', { number: (piece.at + 1) / 2 })
        const part = { name: question.id, part: piece.gap, given, label }
        return piece.options ? (
          <PartSelect key={piece.at} {...part} options={piece.options} blank={say('choose')} />
        ) : (
          <PartInput key={piece.at} {...part} />
        )
      })}
    </p>
  )
}

type Part = { name: string; part: string; given: Given | undefined; label?: string }

// Which part it is goes before what is said of it: all parts are sent under one name.
const PartName = ({ name, part }: Pick<Part, 'name' | 'part'>) => <input type="hidden" name={name} value={part} />

const PartSelect = ({ name, part, given, label, options, blank }: Part & { options: Option[]; blank: string }) => (
  <>
    <PartName name={name} part={part} />
    <select className="input" id={`${name}-${part}`} name={name} defaultValue={partIn(given, part)} aria-label={label}>
      <option value="">{blank}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  </>
)

const PartInput = ({ name, part, given, label }: Part) => (
  <>
    <PartName name={name} part={part} />
    <input
      className="input"
      type="text"
      id={`${name}-${part}`}
      name={name}
      defaultValue={partIn(given, part)}
      maxLength={longestAnswer}
      autoComplete="off"
      aria-label={label}
    />
  </>
)
