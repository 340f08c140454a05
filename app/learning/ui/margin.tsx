import { Button } from '#app/ui/button.tsx'
import { SaveStatus } from '#app/ui/save-status.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Place } from '../kept.ts'
import { longestNote } from '../note.ts'
import { questionWords } from '../question-words.ts'
import { learningWords } from '../words.ts'

type Props = { id: string; heading: string; saveTo: string; place: Place | null; askAt?: string }

/** The margin under a heading: mark the place, write beside it. A plain form that saves itself where there is a script. */
export function Margin({ id, heading, saveTo, place, askAt }: Props) {
  const language = useLanguage()
  const say = learningWords(language)
  return (
    <>
      <details className="margin no-print" id={`margin-${id}`}>
        <summary>
          {place ? `★ ${say(place.note === '' ? 'margin.marked' : 'margin.noted')}` : say('margin.open')}
          <span className="visually-hidden">: {heading}</span>
        </summary>
        <MarginForm id={id} heading={heading} saveTo={saveTo} place={place} />
        {askAt && <a href={askAt}>{questionWords(language)('questions.ask')}</a>}
      </details>
      {place?.note && <p className="only-print">{place.note}</p>}
    </>
  )
}

/** The form by itself, for the page that says why a note was not kept. */
export function MarginForm({ id, heading, saveTo, place }: Props) {
  const say = learningWords(useLanguage())
  return (
    <form method="post" action={saveTo} data-autosave={saveTo} className="margin-form">
      <input type="hidden" name="heading" value={heading} />
      <label className="choice">
        <input type="checkbox" className="tick" name="marked" value="on" defaultChecked={place?.marked} />
        <span>{say('margin.mark')}</span>
      </label>
      <label className="label" htmlFor={`note-at-${id}`}>
        {say('margin.yourNote')}
      </label>
      <textarea
        className="input"
        id={`note-at-${id}`}
        name="note"
        rows={3}
        maxLength={longestNote}
        defaultValue={place?.note}
        aria-describedby={`private-at-${id}`}
      />
      <p className="hint m-0" id={`private-at-${id}`}>
        {say('margin.private')}
      </p>
      <div className="part-end">
        <Button look="quiet">{say('margin.save')}</Button>
        <SaveStatus says={{ saving: say('margin.saving'), saved: say('margin.saved'), failed: say('margin.failed') }} />
      </div>
    </form>
  )
}
