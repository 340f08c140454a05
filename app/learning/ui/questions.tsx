import { to } from '#app/i18n/addresses.ts'
import { dayShort } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { longestAnswer, longestQuestion } from '../question-lengths.ts'
import { questionWords } from '../question-words.ts'
import type { ShownQuestion, TrainersQuestion } from '../questions.server.ts'

type Ask = { about: { part: string; heading: string }; typed?: string; wrong?: string }

/** Ask about a place of a lesson, or about all of it. */
export function AskForm({ about, typed, wrong }: Ask) {
  const say = questionWords(useLanguage())
  return (
    <form method="post" className="grid gap-2" aria-labelledby="ask">
      <h2 id="ask" className="m-0">
        {say('questions.ask')}
      </h2>
      <p className="hint">
        {say('questions.about')}: <strong>{about.heading || say('questions.whole')}</strong>
      </p>
      <input type="hidden" name="part" value={about.part} />
      <input type="hidden" name="heading" value={about.heading} />
      <label className="label" htmlFor="question">
        {say('questions.text')}
      </label>
      <textarea
        className="input"
        id="question"
        name="text"
        rows={4}
        required
        maxLength={longestQuestion}
        defaultValue={typed}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? 'question-wrong' : undefined}
      />
      {wrong && (
        <p className="error" id="question-wrong" role="alert">
          {wrong}
        </p>
      )}
      <div>
        <Button>{say('questions.send')}</Button>
      </div>
    </form>
  )
}

type Place = { course: string; lesson: string }

/** A question with its answer, as the learners of the course read it. */
export function QuestionCard({ question, place }: { question: ShownQuestion; place: Place }) {
  const language = useLanguage()
  const say = questionWords(language)
  const { id, part, heading, text, answer, own, hidden, reported, askedAt } = question
  return (
    <li id={id} className="card">
      <p className="hint">
        {heading && <a href={`${to('lesson', language, place)}#${part}`}>{heading}</a>} {dayShort(askedAt, language)}
        {own && ` · ${say('questions.yours')}`}
      </p>
      <p className="whitespace-pre-line">{text}</p>
      {answer ? (
        <div className="question-answer">
          <p className="piece-kind">{say('questions.answer')}</p>
          <p className="whitespace-pre-line">{answer}</p>
        </div>
      ) : (
        <p className="hint">{say('questions.waiting')}</p>
      )}
      {hidden && <p className="hint">{say('questions.hidden')}</p>}
      {reported && <p className="hint">{say('questions.reported')}</p>}
      {!own && !reported && (
        <form method="post" action={to('questionReport', language, { ...place, question: id })}>
          <Button look="quiet">{say('questions.report')}</Button>
        </form>
      )}
    </li>
  )
}

/** A question as its trainer sees it: who asks, what was reported, and the place for the answer. */
export function QuestionToAnswer({ question, course }: { question: TrainersQuestion; course: string }) {
  const language = useLanguage()
  const say = questionWords(language)
  const { id, heading, text, answer, asker, askedAt, hidden, reports } = question
  const address = { course, question: id }
  return (
    <li id={id} className="card">
      <p className="hint">
        {say('answering.by', { name: asker, day: dayShort(askedAt, language) })}
        {heading && ` · ${heading}`}
        {hidden && ` · ${say('answering.hidden')}`}
      </p>
      {reports > 0 && (
        <p>
          <strong>{say('answering.reports', { count: reports })}</strong>
        </p>
      )}
      <p className="whitespace-pre-line">{text}</p>
      <form method="post" action={to('studioAnswer', language, address)} className="grid gap-2">
        <label className="label" htmlFor={`answer-${id}`}>
          {say('answering.answer')}
        </label>
        <textarea
          className="input"
          id={`answer-${id}`}
          name="answer"
          rows={4}
          required
          maxLength={longestAnswer}
          defaultValue={answer ?? undefined}
        />
        <div>
          <Button>{say(answer ? 'answering.mend' : 'answering.send')}</Button>
        </div>
      </form>
      <form method="post" action={to('studioModeration', language, address)} className="mt-3">
        <input type="hidden" name="hidden" value={hidden ? 'no' : 'yes'} />
        <Button look="quiet">{say(hidden ? 'answering.show' : 'answering.hide')}</Button>
      </form>
    </li>
  )
}
