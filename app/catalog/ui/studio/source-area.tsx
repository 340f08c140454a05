import type { KeyboardEvent, Ref } from 'react'
import { useLanguage } from '#app/ui/speech.ts'
import type { Place } from '../../draft-place.ts'
import { studioWords } from '../../studio-words.ts'

type Props = {
  ref: Ref<HTMLTextAreaElement>
  place: Place
  start: string
  onTyped: (value: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** The source of a text, to write in. It keeps what was typed by itself: the page only listens. */
export function SourceArea({ ref, place, start, onTyped, onKeyDown }: Props) {
  const say = studioWords(useLanguage())
  const lesson = place.subject === 'lesson'
  return (
    <>
      <label className="label" htmlFor="source">
        {say(lesson ? 'editor.source' : 'editor.sourceQuiz')}
      </label>
      <textarea
        ref={ref}
        id="source"
        name="source"
        className="input source"
        defaultValue={start}
        lang={place.language || undefined}
        spellCheck={lesson}
        onChange={(event) => onTyped(event.target.value)}
        onKeyDown={onKeyDown}
        aria-describedby="source-hint"
      />
      <p className="hint" id="source-hint">
        {say('editor.keyboard')}
      </p>
    </>
  )
}
