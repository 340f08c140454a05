import type { ReactNode } from 'react'
import { SaveStatus } from '#app/ui/save-status.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { OpenQuestion } from '../attempt-page.ts'
import type { Given } from '../kind.ts'
import type { KindName } from '../kinds.ts'
import type { AskedQuestion } from '../questions.ts'
import { givenIn, sureIn } from '../responses.ts'
import { practiceWords } from '../words.ts'
import { Certainty } from './certainty.tsx'
import { ManyOptions, OneOption, Spots } from './choice-fields.tsx'
import { Gaps, Matches, Places } from './part-fields.tsx'
import { NumberAnswer, OpenAnswer, ShortAnswer } from './typed-fields.tsx'

/** What answers one kind of question: native inputs, sent under the question's id. */
export type Fields<K extends KindName> = (props: { question: AskedQuestion<K>; given: Given | undefined }) => ReactNode

const fields: { [K in KindName]: Fields<K> } = {
  single: OneOption,
  multiple: ManyOptions,
  'true-false': OneOption,
  wording: OneOption,
  order: Places,
  match: Matches,
  blanks: Gaps,
  short: ShortAnswer,
  numeric: NumberAnswer,
  hotspot: Spots,
  open: OpenAnswer,
}

type Props = {
  question: OpenQuestion
  number: number
  of: number
  /** Where a script may save this one answer. */
  saveTo: string
}

/** One question of an attempt: its inputs in a fieldset, and how sure one is, where that is asked. */
export function QuestionFields({ question, number, of, saveTo }: Props) {
  const say = practiceWords(useLanguage())
  const hint = `${question.id}-hint`
  const { response } = question
  const Answer = fields[question.kind] as Fields<KindName>
  return (
    <fieldset className="question" id={question.id} aria-describedby={hint} data-autosave={saveTo}>
      <legend className="question-text" id={`${question.id}-text`}>
        <span className="question-number">{say('number', { number, of })}</span>
        {question.text}
      </legend>
      <p className="hint" id={hint}>
        {say(`hint.${question.kind}`)}
      </p>
      <Answer question={question} given={response && givenIn(response)} />
      {question.certainty && <Certainty id={question.id} sure={sureIn(response)} />}
      <SaveStatus
        says={{
          saving: say('save.saving'),
          saved: say('save.saved'),
          failed: say('save.failed'),
          closed: say('save.closed'),
          waits: say('save.waits'),
        }}
      />
    </fieldset>
  )
}
