import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { StudioText } from '../../studio-text.server.ts'
import { studioWords } from '../../studio-words.ts'
import { SourceText } from './texts-beside.tsx'

/** What readers have of this text now, to compare a draft with, and the way to all that was published. */
export function Versions({ text }: { text: StudioText }) {
  const language = useLanguage()
  const say = studioWords(language)
  return (
    <section className="versions" aria-labelledby="versions">
      <h2 id="versions" className="mt-0">
        {say('sheets.versions')}
      </h2>
      {text.publishedText !== null ? (
        <SourceText label={say('sheets.published')}>{text.publishedText}</SourceText>
      ) : (
        <p>{say(text.published ? 'sheets.same' : 'sheets.unpublished')}</p>
      )}
      <p>
        <a href={`${to('studioCourse', language, { course: text.course.id })}#history`}>{say('sheets.history')}</a>
      </p>
    </section>
  )
}
