import { useLanguage } from '#app/ui/speech.ts'
import type { Place } from '../../draft-place.ts'
import { studioWords } from '../../studio-words.ts'
import type { usePreview } from './use-preview.ts'

type Props = { place: Place } & ReturnType<typeof usePreview>

/** The text as its readers will see it: HTML drawn by the server from a text that passed the check. */
export function PreviewPane({ place, html, old, offline }: Props) {
  const say = studioWords(useLanguage())
  return (
    <section className="preview" aria-labelledby="preview">
      <h2 id="preview" className="mt-0">
        {say(place.subject === 'lesson' ? 'editor.preview' : 'editor.previewQuiz')}
      </h2>
      {offline && <p className="notice notice-wrong">{say('editor.offline')}</p>}
      {old && html !== null && <p className="notice">{say('editor.old')}</p>}
      {html === null ? (
        <p className="empty">{say('editor.noPreview')}</p>
      ) : (
        // Drawn by us with the lesson's components, from a text without HTML
        <article
          className="lesson-text"
          lang={place.language || undefined}
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )}
    </section>
  )
}
