import { StudioPage } from '#app/catalog/ui/studio/studio-page.tsx'
import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { ToMark } from '../marking-queue.server.ts'
import { markingWords } from '../marking-words.ts'
import type { Course } from './regrades.tsx'

/** What was sent and not taken, so that nobody has to write it twice. */
export type NotMarked = { why: 'incomplete'; question: string; sent: Record<string, string> }
type Props = { attempt: ToMark; course: Course; refused?: NotMarked; saved?: boolean }

/** The open answers of an attempt, each with its rubric: one form for an answer. */
export function Marking({ attempt, course, refused, saved }: Props) {
  const language = useLanguage()
  const say = markingWords(language)
  const title = say('answerTitle', { name: attempt.name })
  return (
    <StudioPage
      title={title}
      lead={`${say('attempt', { quiz: attempt.quiz, number: attempt.number })} · ${moment(attempt.submittedAt, language)}`}
      course={{ id: course.id, title: course.title[language] }}
    >
      {saved && <Notice look="good">{say('saved')}</Notice>}
      {refused && <Notice look="wrong">{say(refused.why)}</Notice>}
      {attempt.answers.map((answer) => (
        <Answer
          key={answer.id}
          answer={answer}
          action={to('studioMark', language, { course: course.id, attempt: attempt.id, question: answer.id })}
          typed={refused?.question === answer.id ? refused.sent : undefined}
        />
      ))}
      <div className="actions">
        <ButtonLink look="quiet" href={to('studioMarkings', language, { course: course.id })}>
          {say('back')}
        </ButtonLink>
      </div>
    </StudioPage>
  )
}

type AnswerProps = { answer: ToMark['answers'][number]; action: string; typed?: Record<string, string> }

function Answer({ answer, action, typed }: AnswerProps) {
  const say = markingWords(useLanguage())
  return (
    <section aria-labelledby={`${answer.id}-title`}>
      <h2 id={`${answer.id}-title`}>{answer.text}</h2>
      <h3>{say('answer')}</h3>
      <blockquote className="whitespace-pre-line">{answer.typed}</blockquote>
      <details>
        <summary>{say('example')}</summary>
        <p className="whitespace-pre-line">{answer.example}</p>
      </details>
      {answer.done && <p className="text-soft">{say('marked')}</p>}
      <form method="post" action={action} className="form">
        {answer.rubric.map((criterion) => (
          <Criterion
            key={criterion.id}
            criterion={criterion}
            question={answer.id}
            typed={typed?.[`points-${criterion.id}`]}
          />
        ))}
        <div className="field">
          <label className="label" htmlFor={`${answer.id}-comment`}>
            {say('comment')}
          </label>
          <p className="hint" id={`${answer.id}-comment-hint`}>
            {say('commentHint')}
          </p>
          <textarea
            className="input"
            id={`${answer.id}-comment`}
            name="comment"
            rows={4}
            maxLength={5000}
            defaultValue={typed?.comment ?? answer.comment}
            aria-describedby={`${answer.id}-comment-hint`}
          />
        </div>
        <div>
          <Button>{say('save')}</Button>
          <p className="hint">{say('saveHint')}</p>
        </div>
      </form>
    </section>
  )
}

type CriterionProps = { criterion: ToMark['answers'][number]['rubric'][number]; question: string; typed?: string }

function Criterion({ criterion: { id, text, points, given }, question, typed }: CriterionProps) {
  const say = markingWords(useLanguage())
  const field = `${question}-${id}`
  return (
    <div className="field">
      <label className="label" htmlFor={field}>
        {say('pointsOf', { text, points })}
      </label>
      <select className="input" id={field} name={`points-${id}`} defaultValue={typed ?? given ?? ''} required>
        <option value="">{say('choose')}</option>
        {Array.from({ length: points + 1 }, (_, count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
    </div>
  )
}
