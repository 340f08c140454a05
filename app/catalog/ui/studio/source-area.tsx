import { useState, type Ref } from 'react'
import { useLanguage } from '#app/ui/speech.ts'
import type { Place } from '../../draft-place.ts'
import { studioWords } from '../../studio-words.ts'
import { areaHtml } from './area-html.ts'

type Props = { ref: Ref<HTMLDivElement>; place: Place; start: string }

/**
 * The source of a text, to write in. It keeps what was typed by itself, the form around it listens. Its element is written
 * as HTML: React, taking over a textarea of its own, would put the first text back over what was typed meanwhile.
 */
export function SourceArea({ ref, place, start }: Props) {
  const say = studioWords(useLanguage())
  const lesson = place.subject === 'lesson'
  const [area] = useState(() => ({ __html: areaHtml({ source: start, language: place.language, spellCheck: lesson }) }))
  return (
    <>
      <label className="label" htmlFor="source">
        {say(lesson ? 'editor.source' : 'editor.sourceQuiz')}
      </label>
      <div ref={ref} dangerouslySetInnerHTML={area} />
      <p className="hint" id="source-hint">
        {say('editor.keyboard')}
      </p>
    </>
  )
}
