import { to } from '#app/i18n/addresses.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { StudioText } from '../../studio-text.server.ts'
import { studioWords } from '../../studio-words.ts'

/** A text to look at, that scrolls within itself and can be reached by keyboard. */
export const SourceText = ({ label, children }: { label: string; children: string }) => (
  <section className="source-block" aria-label={label}>
    <h3>{label}</h3>
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has no mouse must be able to scroll it */}
    <pre className="source-text" tabIndex={0}>
      {children}
    </pre>
  </section>
)

/** A file of `content/` that says something else than the studio: both texts, and the choice. */
export function FileBeside({ text }: { text: StudioText }) {
  const language = useLanguage()
  const say = studioWords(language)
  if (!text.beside) return null
  const { id, version, source } = text.beside
  const at = { course: text.course.id, draft: id }
  return (
    <section className="card mb-8" aria-labelledby="beside">
      <h2 id="beside" className="mt-0">
        {say('beside.title')}
      </h2>
      <p>{say(text.writable ? 'beside.why' : 'beside.onlyFile')}</p>
      <div className="studio-columns">
        {text.writable && <SourceText label={say('beside.mine')}>{text.source}</SourceText>}
        <SourceText label={say('beside.file')}>{source}</SourceText>
      </div>
      <div className="actions">
        <form method="post" action={to('studioAdoption', language, at)}>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="seen" value={text.seen} />
          <Button look="quiet" aria-describedby={text.draft ? 'beside-takes' : undefined}>
            {say('beside.take')}
          </Button>
        </form>
        <ButtonLink look="quiet" href={to('studioDiscard', language, at)}>
          {say('beside.keep')}
        </ButtonLink>
      </div>
      {text.draft && (
        <p className="hint" id="beside-takes">
          {say('beside.takes')}
        </p>
      )}
    </section>
  )
}

/** Something else was published since the draft was begun: the new text, and the way to go on over it. */
export function NewerPublished({ text, form }: { text: StudioText; form: string }) {
  const say = studioWords(useLanguage())
  if (text.gone) return <p className="notice notice-wrong">{say('newer.gone')}</p>
  if (!text.newer) return null
  return (
    <section className="card mb-8" aria-labelledby="newer">
      <h2 id="newer" className="mt-0">
        {say('newer.title')}
      </h2>
      <p>{say('newer.why')}</p>
      <SourceText label={say('newer.published')}>{text.newer.source}</SourceText>
      <div className="actions">
        <Button look="quiet" form={form} name="onto" value={text.newer.state}>
          {say('newer.onto')}
        </Button>
      </div>
    </section>
  )
}
