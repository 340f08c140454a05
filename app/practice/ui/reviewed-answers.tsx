import type { ReactNode } from 'react'
import { useLanguage } from '#app/ui/speech.ts'
import type { ReviewedAnswer, ReviewedOption, ReviewedPart } from '../kind.ts'
import { practiceWords } from '../words.ts'
import { letterOf, SpotPicture } from './spot-picture.tsx'

type Props<S> = { answer: S; answered: boolean; right: boolean }
type Shape<S extends ReviewedAnswer['shape']> = Extract<ReviewedAnswer, { shape: S }>

/** An answer as it was given, what is right, and why. */
export function ReviewedAnswers({ answer, ...rest }: Props<ReviewedAnswer>) {
  if (answer.shape === 'choices') return <Chosen answer={answer} />
  if (answer.shape === 'open') return <Marked answer={answer} />
  return answer.shape === 'typed' ? <Typed answer={answer} {...rest} /> : <PartByPart answer={answer} />
}

function Typed({ answer, answered, right }: Props<Shape<'typed'>>) {
  const say = practiceWords(useLanguage())
  return (
    <>
      {answered && (
        <p>
          {say('review.typed')}: <strong>{answer.typed}</strong>
        </p>
      )}
      {!right && (
        <p>
          {say('review.wanted')}: <strong>{answer.accepted[0]}</strong>
        </p>
      )}
      <p>{answer.because}</p>
    </>
  )
}

/** An open answer as it was marked: points by criterion, the comment, and an answer that would do well. */
function Marked({ answer: { typed, rubric, comment, example } }: { answer: Shape<'open'> }) {
  const say = practiceWords(useLanguage())
  return (
    <>
      {typed && (
        <>
          <p>{say('review.typed')}:</p>
          <blockquote className="whitespace-pre-line">{typed}</blockquote>
        </>
      )}
      <ul className="list-disc ps-5">
        {rubric.map(({ id, text, points, given }) => (
          <li key={id}>
            {text}: {given === null ? say('rubric.points', { count: points }) : say('rubric.given', { given, points })}
          </li>
        ))}
      </ul>
      {comment && (
        <p className="whitespace-pre-line">
          <strong>{say('rubric.comment')}:</strong> {comment}
        </p>
      )}
      <details>
        <summary>{say('rubric.example')}</summary>
        <p className="whitespace-pre-line">{example}</p>
      </details>
    </>
  )
}

function PartByPart({ answer }: { answer: Shape<'parts'> }) {
  return (
    <>
      <ul className="reasons">
        {answer.parts.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </ul>
      {answer.because && <p>{answer.because}</p>}
    </>
  )
}

function Part({ part }: { part: ReviewedPart }) {
  const say = practiceWords(useLanguage())
  const label = part.right ? 'partRight' : part.given ? 'partWrong' : 'partBlank'
  return (
    <li className={part.right ? 'reason reason-right' : 'reason reason-wrong'}>
      <span className="reason-label">{say(`review.${label}`)}</span>
      <span>
        {part.text}
        {part.given && (
          <>
            : <strong>{part.given}</strong>
          </>
        )}
      </span>
      {!part.right && <span>{say('review.shouldBe', { wanted: part.wanted })}</span>}
      {part.because && <span>{part.because}</span>}
    </li>
  )
}

function Chosen({ answer: { options, picture } }: { answer: Shape<'choices'> }) {
  const say = practiceWords(useLanguage())
  const telling = options.filter((option) => option.chosen || option.right)
  const others = options.filter((option) => !option.chosen && !option.right && option.because)
  const letter = (option: ReviewedOption) => picture && letterOf(options.indexOf(option))
  return (
    <>
      {picture && <SpotPicture picture={picture} areas={picture.areas} />}
      <ul className="reasons">
        {telling.map((option) => (
          <Reason key={option.id} option={option} letter={letter(option)}>
            <Label option={option} all={options} />
          </Reason>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{say('review.others')}</summary>
          <ul className="reasons">
            {others.map((option) => (
              <Reason key={option.id} option={option} letter={letter(option)} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

type ReasonProps = { option: ReviewedOption; letter?: string; children?: ReactNode }

function Reason({ option, letter, children }: ReasonProps) {
  const wrong = option.chosen && option.worth !== 'acceptable'
  return (
    <li className={option.right ? 'reason reason-right' : wrong ? 'reason reason-wrong' : 'reason'}>
      {children && <span className="reason-label">{children}</span>}
      <span className="reason-text">
        {letter && `${letter}. `}
        {option.text}
      </span>
      {option.because && <span>{option.because}</span>}
    </li>
  )
}

/** What a choice was, in words: colour alone says nothing. */
function Label({ option, all }: { option: ReviewedOption; all: ReviewedOption[] }) {
  const say = practiceWords(useLanguage())
  if (option.chosen && option.worth) return say('review.yours', { worth: say(`worth.${option.worth}`) })
  if (option.chosen) return say(option.right ? 'review.yoursRight' : 'review.yoursWrong')
  return say(all.some((other) => other.chosen && other.right) ? 'review.missed' : 'review.solution')
}
