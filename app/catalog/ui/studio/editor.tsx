import { useEffect, useRef, useState, type RefObject } from 'react'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { StudioText } from '../../studio-text.server.ts'
import { studioWords } from '../../studio-words.ts'
import { KeptCopy } from './kept-copy.tsx'
import type { NotSaved } from './not-saved.ts'
import { offsetOf } from './offset-of.ts'
import { PreviewPane } from './preview-pane.tsx'
import { Problems } from './problems.tsx'
import { SavingStatus } from './saving-status.tsx'
import { usePreview } from './use-preview.ts'
import { useSaving } from './use-saving.ts'
import { useStoredCopy } from './use-stored-copy.ts'

type Props = {
  id: string
  text: StudioText
  refused?: NotSaved
  onSaved(): void
  onRefused(why: NotSaved): void
}

/** Source on one side, its preview and its mistakes on the other. A plain form without script; with it, both follow the typing. */
export function Editor({ id, text, refused, onSaved, onRefused }: Props) {
  const say = studioWords(useLanguage())
  const start = refused?.typed ?? text.source
  const area = useRef<HTMLTextAreaElement>(null)
  const [value, setValue] = useState(start)
  const live = useLive(area, setValue)
  const preview = usePreview(text.place, value, refused?.preview ?? text.preview, start)
  const saving = useSaving(text, { seen: refused?.seen, onSaved, onRefused })
  const dirty = value !== saving.kept
  useStoredCopy(text.place, live && dirty ? value : null, saving.seen)
  const put = (source: string) => {
    area.current!.value = source
    setValue(source)
  }
  return (
    <>
      <KeptCopy place={text.place} source={start} seen={text.seen} restore={put} />
      <div className="studio-columns">
        <form method="post" id={id} className="source-form" onSubmit={saving.submit}>
          <input type="hidden" name="seen" value={saving.seen} />
          <label className="label" htmlFor="source">
            {say(text.place.subject === 'lesson' ? 'editor.source' : 'editor.sourceQuiz')}
          </label>
          <textarea
            ref={area}
            id="source"
            name="source"
            className="input source"
            defaultValue={start}
            lang={text.place.language || undefined}
            spellCheck={text.place.subject === 'lesson'}
            onChange={(event) => setValue(event.target.value)}
            onKeyDown={saving.byKey}
            aria-describedby="source-hint"
          />
          <p className="hint" id="source-hint">
            {say('editor.keyboard')}
          </p>
          <div className="actions items-center">
            <Button disabled={saving.state === 'saving'}>{say('editor.save')}</Button>
            <SavingStatus {...saving} dirty={dirty} text={text} />
          </div>
          <Mistakes
            problems={preview.problems}
            jump={live ? (line, column) => jumpTo(area, line, column) : undefined}
          />
        </form>
        <PreviewPane place={text.place} {...preview} />
      </div>
    </>
  )
}

function Mistakes(props: Parameters<typeof Problems>[0]) {
  const say = studioWords(useLanguage())
  const count = props.problems.length
  return (
    <section aria-labelledby="mistakes">
      <h2 id="mistakes" className="mt-0">
        {say('editor.problems')}
      </h2>
      <p role="status">{count === 0 ? say('editor.fine') : say('problem.count', { count })}</p>
      <Problems {...props} />
    </section>
  )
}

/** True once the script has taken over; what was typed before that is taken along. */
function useLive(area: RefObject<HTMLTextAreaElement | null>, setValue: (value: string) => void) {
  const [live, setLive] = useState(false)
  useEffect(() => {
    setLive(true)
    setValue(area.current!.value)
  }, [area, setValue])
  return live
}

function jumpTo(area: RefObject<HTMLTextAreaElement | null>, line: number, column: number) {
  const at = offsetOf(area.current!.value, line, column)
  area.current!.focus()
  area.current!.setSelectionRange(at, at)
  // Browsers bring the caret into view when the field takes the focus, not when the selection moves.
  area.current!.blur()
  area.current!.focus()
}
