import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { pollResult } from '../../poll-result.ts'
import { catalogWords } from '../../words.ts'
import { useAround, type ShownPoll } from './surroundings.tsx'

type One = { id: string; says: string }
type Shown = { id: string; question: string; choices: One[]; poll: ShownPoll }

/** A question put to everybody on the course: one answers, then sees what all answered. */
export function Poll({ id, question, children }: { id: string; question: string; children?: ReactNode }) {
  const say = catalogWords(useLanguage())
  const choices = Children.toArray(children)
    .filter(isChoice)
    .map(({ props }) => props)
  const shown = { id, question, choices, poll: useAround().poll(id) }
  return (
    <section className="poll" id={`poll-${id}`} aria-label={question}>
      <p className="piece-kind">{say('parts.poll')}</p>
      <p className="piece-title">{question}</p>
      {shown.poll.vote === null ? <Ballot {...shown} /> : <Answered {...shown} />}
    </section>
  )
}

const isChoice = (child: ReactNode): child is ReactElement<One> => isValidElement<One>(child)

/** Drawn by the poll it stands in. */
export const Choice = () => null

function Ballot({ question, choices, poll }: Omit<Shown, 'id'>) {
  const language = useLanguage()
  const say = catalogWords(language)
  if (!poll.voteTo)
    return (
      <>
        <ul className="choices">
          {choices.map((one) => (
            <li key={one.id}>{one.says}</li>
          ))}
        </ul>
        <p className="hint">
          <a href={to('signIn', language)}>{say('parts.pollSignIn')}</a>
        </p>
      </>
    )
  return (
    <form method="post" action={poll.voteTo} className="ballot">
      <fieldset>
        <legend className="visually-hidden">{question}</legend>
        {choices.map((one) => (
          <label key={one.id} className="choice">
            <input
              type="radio"
              className="tick"
              name="choice"
              value={one.id}
              required
              defaultChecked={one.id === poll.vote}
            />
            <span>{one.says}</span>
          </label>
        ))}
      </fieldset>
      <p className="hint">{say('parts.pollNames')}</p>
      <Button look="quiet">{say(poll.vote === null ? 'parts.vote' : 'parts.voteAgain')}</Button>
    </form>
  )
}

function Answered(shown: Shown) {
  const say = catalogWords(useLanguage())
  const { choices, poll } = shown
  const { total, shares } = pollResult(
    choices.map(({ id }) => id),
    poll.votes,
  )
  return (
    <>
      <p>{say('parts.voted', { choice: choices.find(({ id }) => id === poll.vote)?.says ?? '' })}</p>
      {shares ? (
        <>
          <ul className="shares">
            {shares.map(({ id, votes, percent }) => (
              <li key={id}>
                <span>{choices.find((one) => one.id === id)?.says}</span>{' '}
                <span className="hint">{say('parts.share', { votes, total, percent })}</span>
                <meter className="share" min={0} max={100} value={percent} aria-hidden="true" />
              </li>
            ))}
          </ul>
          <p className="hint">{say('parts.answers', { count: total })}</p>
        </>
      ) : (
        <p className="hint">{say('parts.few')}</p>
      )}
      <details className="fold no-print">
        <summary>{say('parts.change')}</summary>
        <Ballot {...shown} />
      </details>
    </>
  )
}
