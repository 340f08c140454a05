import { useRef, useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { Tabs } from '#app/ui/tabs.tsx'
import { Tooltip } from '#app/ui/tooltip.tsx'
import type { StudioText } from '../../studio-text.server.ts'
import { studioWords } from '../../studio-words.ts'
import type { Saved } from './answers.ts'
import { EditorActions } from './editor-actions.tsx'
import { KeptCopy } from './kept-copy.tsx'
import type { NotSaved } from './not-saved.ts'
import { PreviewPane } from './preview-pane.tsx'
import { Problems } from './problems.tsx'
import { SavingStatus } from './saving-status.tsx'
import { SourceArea } from './source-area.tsx'
import { jumpTo, useLive, useSaveKey } from './typing.ts'
import { usePreview } from './use-preview.ts'
import { useSaving } from './use-saving.ts'
import { useStoredCopy } from './use-stored-copy.ts'
import { Versions } from './versions.tsx'

type Props = {
  id: string
  text: StudioText
  refused?: Omit<NotSaved, 'why'>
  onSaved: (saved: Saved) => void
  onRefused: (why: NotSaved) => void
}

/** Source on one side, its preview and its mistakes on the other. A plain form without script; with it, both follow the typing. */
export function Editor({ id, text, refused = {}, onSaved, onRefused }: Props) {
  const say = studioWords(useLanguage())
  const { typed: start = text.source, preview: first = text.preview, seen = text.seen } = refused
  const frame = useRef<HTMLDivElement>(null)
  const area = () => frame.current!.querySelector('textarea')!
  const [value, setValue] = useState(start)
  const live = useLive(frame, setValue)
  const preview = usePreview(text.place, value, { ...first, of: start })
  const saving = useSaving(text, { seen, onSaved, onRefused })
  useSaveKey(frame)
  const dirty = value !== saving.kept
  useStoredCopy(text.place, live && dirty ? value : null, saving.seen)
  const restore = (source: string) => {
    area().value = source
    setValue(source)
  }
  return (
    <>
      <KeptCopy place={text.place} source={start} seen={text.seen} restore={restore} />
      <EditorActions text={text} seen={saving.seen} />
      <Tabs
        label={say('sheets.label')}
        sideBySide="studio-columns"
        sheets={[
          {
            id: 'text',
            label: say('sheets.text'),
            content: (
              <form
                method="post"
                id={id}
                className="source-form"
                onSubmit={saving.submit}
                onInput={() => setValue(area().value)}
              >
                <input type="hidden" name="seen" value={saving.seen} />
                <SourceArea ref={frame} place={text.place} start={start} />
                <Saving saving={saving} dirty={dirty} text={text} />
                <Mistakes
                  problems={preview.problems}
                  jump={live ? (line, column) => jumpTo(area(), line, column) : undefined}
                />
              </form>
            ),
          },
          {
            id: 'preview',
            label: say('sheets.preview'),
            content: <PreviewPane place={text.place} {...preview} />,
          },
          { id: 'versions', label: say('sheets.versions'), content: <Versions text={text} /> },
        ]}
      />
    </>
  )
}

type SavingProps = { saving: ReturnType<typeof useSaving>; dirty: boolean; text: StudioText }

function Saving({ saving, dirty, text }: SavingProps) {
  const say = studioWords(useLanguage())
  return (
    <div className="actions items-center">
      <Tooltip text={say('editor.shortcut')}>
        <Button disabled={saving.state === 'saving'}>{say('editor.save')}</Button>
      </Tooltip>
      <SavingStatus {...saving} dirty={dirty} text={text} />
    </div>
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
      <output className="block mb-4">{count === 0 ? say('editor.fine') : say('problem.count', { count })}</output>
      <Problems {...props} />
    </section>
  )
}
