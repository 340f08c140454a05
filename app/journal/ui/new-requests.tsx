import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { newRequests } from '../inbox.server.ts'
import { journalWords } from '../words.ts'
import { InboxList, inboxPath } from './inbox.tsx'

type Props = { requests: Awaited<ReturnType<typeof newRequests>>; now: Date }

/** For the office's first page: the requests nobody has answered, those that have waited longest first. */
export function NewRequests({ requests: { count, longest }, now }: Props) {
  const language = useLanguage()
  const say = journalWords(language)
  const fresh = { text: '', state: 'new', kind: null, age: null } as const
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{say('office.home.new', { count })}</h2>
      {count > 0 ? <InboxList requests={longest} now={now} /> : <p>{say('office.home.none')}</p>}
      <p>
        {count > longest.length ? (
          <a href={inboxPath(language, fresh)}>{say('office.home.allNew')}</a>
        ) : (
          <a href={to('officeRequests', language)}>{say('office.home.link')}</a>
        )}
      </p>
    </section>
  )
}
