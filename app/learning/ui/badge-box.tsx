import { useLanguage } from '#app/ui/speech.ts'
import { certificateWords } from '../certificate-words.ts'

/** A certificate's badge, to be taken along: as a file, or copied. */
export function BadgeBox({ code, jwt }: { code: string; jwt: string }) {
  const language = useLanguage()
  const say = certificateWords(language)
  const address = `/badges/${language}/${code}`
  return (
    <section className="no-print" aria-labelledby="badge">
      <h2 id="badge">{say('badge.title')}</h2>
      <p>{say('badge.lead')}</p>
      <div className="actions">
        <a className="button button-quiet" href={`${address}.jwt`} download>
          {say('badge.download')}
        </a>
        <a href={`${address}.json`} download>
          {say('badge.json')}
        </a>
      </div>
      <details>
        <summary>{say('badge.copy')}</summary>
        <label className="label mt-3" htmlFor="signed-badge">
          {say('badge.text')}
        </label>
        <textarea id="signed-badge" className="input font-mono text-sm" rows={6} readOnly value={jwt} />
      </details>
    </section>
  )
}
