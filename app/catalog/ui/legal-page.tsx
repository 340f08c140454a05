import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Piece } from '../page-pieces.ts'
import { pagesWords } from '../pages-words.ts'
import { legalPages, type LegalPage as Name, type PageFront } from '../written-page.ts'
import { WrittenBody } from './written-body.tsx'

type Props = { name: Name; page: { front: PageFront; pieces: Piece[] } }

/** A legal text with its contents, the day of its version, the other texts, and the mark of a draft while it is one. */
export function LegalPage({ name, page: { front, pieces } }: Props) {
  const language = useLanguage()
  const say = pagesWords(language)
  return (
    <div className="page page-wide written legal">
      <header>
        <h1>{front.title}</h1>
        <p className="lead">{front.lead}</p>
        {front.version && (
          <p className="hint">
            {say('version')} <time dateTime={front.version}>{day(front.version, language)}</time>
          </p>
        )}
      </header>
      <Contents pieces={pieces} />
      <article className="legal-text">
        {front.status === 'draft' && (
          <p className="legal-draft">
            <strong>{say('draft')}</strong> {say('draftWhy')}
          </p>
        )}
        <WrittenBody pieces={pieces} />
        <Others than={name} />
      </article>
    </div>
  )
}

function Contents({ pieces }: { pieces: readonly Piece[] }) {
  const say = pagesWords(useLanguage())
  const headings = pieces.flatMap((piece) => (typeof piece === 'object' && piece.as === 'h2' ? [piece] : []))
  return (
    <nav className="legal-side" aria-label={say('contents')}>
      <p className="legal-heading">{say('contents')}</p>
      <ol>
        {headings.map(({ attributes, pieces: words }) => (
          <li key={attributes.id}>
            <a href={`#${attributes.id}`}>
              <WrittenBody pieces={words} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Others({ than }: { than: Name }) {
  const language = useLanguage()
  const say = pagesWords(language)
  return (
    <nav className="legal-others" aria-label={say('others')}>
      <p className="legal-heading">{say('others')}</p>
      <p className="legal-row">
        {legalPages
          .filter((other) => other !== than)
          .map((other) => (
            <a key={other} href={to(other, language)}>
              {say(`name.${other}`)}
            </a>
          ))}
      </p>
    </nav>
  )
}
