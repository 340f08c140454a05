import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { History as Publications } from '../../publications.server.ts'
import { studioWords } from '../../studio-words.ts'
import { changeText, type Names } from './change-text.ts'

type Props = { courseId: string; history: Publications; names: Names }

/** Who published what, and when. */
export function History({ courseId, history, names }: Props) {
  const language = useLanguage()
  const say = studioWords(language)
  return (
    <section id="history">
      <h2>{say('history.title')}</h2>
      {history.publications.length === 0 ? (
        <p>{say('history.none')}</p>
      ) : (
        <table className="table table-cards">
          <thead>
            <tr>
              {(['when', 'who', 'kind', 'what'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`history.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.publications.map((one) => (
              <Row key={one.id} publication={one} names={names} />
            ))}
          </tbody>
        </table>
      )}
      <Pages courseId={courseId} {...history} />
    </section>
  )
}

function Row({ publication, names }: { publication: Publications['publications'][number]; names: Names }) {
  const language = useLanguage()
  const say = studioWords(language)
  const { at, by, origin, kind, number, changes } = publication
  const first = kind === 'release' && number === 1
  return (
    <tr>
      <td data-label={say('history.when')} className="sm:whitespace-nowrap">
        {moment(at, language)}
      </td>
      <td data-label={say('history.who')}>{by ?? say(origin === 'content' ? 'history.content' : 'history.unknown')}</td>
      <td data-label={say('history.kind')} className="sm:whitespace-nowrap">
        {say(`history.${kind}`, { number })}
      </td>
      <td data-label={say('history.what')}>
        {first ? say('history.first') : changes.map((one) => changeText(language, one, names)).join('; ')}
      </td>
    </tr>
  )
}

function Pages({ courseId, page, more }: Publications & { courseId: string }) {
  const language = useLanguage()
  const say = studioWords(language)
  const href = (to_: number) => `${to('studioCourse', language, { course: courseId })}?page=${to_}#history`
  if (page === 1 && !more) return null
  return (
    <nav className="actions" aria-label={say('history.pages')}>
      {page > 1 && <a href={href(page - 1)}>{say('history.newer')}</a>}
      {more && <a href={href(page + 1)}>{say('history.older')}</a>}
    </nav>
  )
}
