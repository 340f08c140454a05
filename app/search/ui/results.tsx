import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Finding, Group, Hit } from '../find-entries.server.ts'
import type { Kind, Wish } from '../wish.ts'
import { searchWords } from '../words.ts'
import { Marked } from './marked.tsx'

type Shown = { wish: Wish; finding: Finding }

/** What was found, under the name of its kind, the best kind first; one kind alone comes in pages. */
export function Results({ wish, finding }: Shown) {
  const language = useLanguage()
  const say = searchWords(language)
  return (
    <>
      <Said wish={wish} finding={finding} />
      {finding.groups.map((group) => (
        <section key={group.kind} aria-labelledby={`found-${group.kind}`} className="found">
          <h2 id={`found-${group.kind}`}>{say(`kind.${group.kind}`)}</h2>
          <ol className="found-list">
            {group.hits.map((hit) => (
              <Found key={hit.id} hit={hit} />
            ))}
          </ol>
          {!wish.kind && <AllOf group={group} text={finding.text} />}
        </section>
      ))}
      {wish.kind && <Pages wish={{ ...wish, text: finding.text }} pages={finding.pages} />}
    </>
  )
}

function Said({ wish, finding }: Shown) {
  const say = searchWords(useLanguage())
  const count = finding.groups.reduce((sum, { total }) => sum + total, 0)
  return (
    <div>
      {finding.how === 'asked' && (
        <p>
          {say('found', { count })} <Quoted text={wish.text} />
        </p>
      )}
      {finding.how === 'mended' && (
        <p>
          {say('mended')} <Quoted text={wish.text} />. {say('mendedTo')} <Quoted text={finding.text} />.
        </p>
      )}
      {finding.how === 'any' && <p>{say('any')}</p>}
    </div>
  )
}

/** What somebody typed, set apart from our own sentence whichever way it is written. */
export const Quoted = ({ text }: { text: string }) => <bdi className="found-asked">{text}</bdi>

const Found = ({ hit: { path, title, summary, passage } }: { hit: Hit }) => (
  <li>
    <h3>
      <a href={path}>
        <Marked excerpt={title} />
      </a>
    </h3>
    <p>
      <Marked excerpt={summary} />
    </p>
    {passage && <Passage excerpt={passage} />}
  </li>
)

const Passage = ({ excerpt }: { excerpt: string }) => (
  <p className="found-passage">
    <span>{searchWords(useLanguage())('passage')}</span> … <Marked excerpt={excerpt} /> …
  </p>
)

function AllOf({ group: { kind, total, hits }, text }: { group: Group; text: string }) {
  const language = useLanguage()
  if (total <= hits.length) return null
  return (
    <p>
      <a href={addressOf(language, { text, kind })}>{searchWords(language)(`all.${kind}`, { total })}</a>
    </p>
  )
}

function Pages({ wish, pages }: { wish: Wish; pages: number }) {
  const language = useLanguage()
  const say = searchWords(language)
  const { text, kind, page } = wish
  return (
    <>
      {pages > 1 && (
        <nav className="actions" aria-label={say('pages')}>
          {page > 1 && (
            <a rel="prev" href={addressOf(language, { text, kind, page: page - 1 })}>
              {say('before')}
            </a>
          )}
          <span>{say('page', { page, pages })}</span>
          {page < pages && (
            <a rel="next" href={addressOf(language, { text, kind, page: page + 1 })}>
              {say('after')}
            </a>
          )}
        </nav>
      )}
      <p>
        <a href={addressOf(language, { text })}>{say('everything')}</a>
      </p>
    </>
  )
}

/** Where the results for a text stand. */
export function addressOf(
  language: 'it' | 'en',
  { text, kind, page }: { text: string; kind?: Kind | null; page?: number },
) {
  const asked = new URLSearchParams({ q: text })
  if (kind) asked.set('kind', kind)
  if (page && page > 1) asked.set('page', String(page))
  return `${to('search', language)}?${asked}`
}
