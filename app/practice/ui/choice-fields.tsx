import type { Given } from '../kind.ts'
import type { AskedQuestion } from '../questions.ts'
import { chosenIn } from '../choices.ts'
import { letterOf, SpotPicture } from './spot-picture.tsx'

type Props<Q> = { question: Q; given: Given | undefined }
type Option = { id: string; text: string }

/** One of several options. */
export const OneOption = ({ question, given }: Props<AskedQuestion<'single' | 'true-false' | 'wording'>>) => (
  <Options name={question.id} type="radio" options={question.options} given={given} />
)

/** Some of several options. */
export const ManyOptions = ({ question, given }: Props<AskedQuestion<'multiple'>>) => (
  <Options name={question.id} type="checkbox" options={question.options} given={given} />
)

type Inputs = { name: string; type: 'radio' | 'checkbox'; options: Option[]; given: Given | undefined }

function Options({ name, type, options, given = '' }: Inputs) {
  const chosen = chosenIn(given)
  return options.map((option) => (
    <label key={option.id} className="option">
      <input type={type} name={name} value={option.id} defaultChecked={chosen.has(option.id)} className="tick" />
      <span>{option.text}</span>
    </label>
  ))
}

/** A place on a picture: a list of places by name, and the picture, where each can be touched as well. */
export function Spots({ question, given = '' }: Props<AskedQuestion<'hotspot'>>) {
  const chosen = chosenIn(given)
  return (
    <div className="points">
      <SpotPicture picture={question.picture} areas={question.areas} fieldOf={(area) => `${question.id}-${area}`} />
      <div>
        {question.areas.map((area, at) => (
          <label key={area.id} className="option">
            <input
              type="radio"
              id={`${question.id}-${area.id}`}
              name={question.id}
              value={area.id}
              defaultChecked={chosen.has(area.id)}
              className="tick"
              aria-labelledby={`${question.id}-${area.id}-name`}
            />
            <span>
              <span className="point-letter" aria-hidden="true">
                {letterOf(at)}
              </span>{' '}
              <span id={`${question.id}-${area.id}-name`}>{area.text}</span>
            </span>
          </label>
        ))}
      </div>
    </div>
  )
}
