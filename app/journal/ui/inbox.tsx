import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { ListChoice, ListSearch } from '#app/ui/list-search.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { InboxSearch, requestsForOffice } from '../inbox.server.ts'
import { ages } from '../inbox-ages.ts'
import { requestKinds, type RequestState } from '../request-kinds.ts'
import { journalWords } from '../words.ts'
import { RequestStanding } from './request-standing.tsx'

type Found = Awaited<ReturnType<typeof requestsForOffice>>

/** The inbox's address for a search. */
export function inboxPath(language: 'it' | 'en', search: InboxSearch, page = 1) {
  const asked = Object.entries({ ...search, page: page > 1 ? String(page) : '' }).filter(
    (one): one is [string, string] => Boolean(one[1]),
  )
  const query = new URLSearchParams(asked).toString()
  return to('officeRequests', language) + (query && `?${query}`)
}

/** The states with how many requests stand there, where that is known, for whatever else is searched. */
export function InboxStates({ search, counts }: { search: InboxSearch; counts: Found['counts'] }) {
  const language = useLanguage()
  const say = journalWords(language)
  const known = counts.flatMap(({ count }) => count ?? [])
  const all = known.length === counts.length ? known.reduce((sum, count) => sum + count, 0) : null
  const chip = (state: RequestState | null, name: string, count: number | null) => (
    <li key={state ?? 'all'}>
      <a href={inboxPath(language, { ...search, state })} aria-current={search.state === state ? 'page' : undefined}>
        {name} {count !== null && <span className="request-count">{count}</span>}
      </a>
    </li>
  )
  return (
    <nav aria-label={say('office.list.states')}>
      <ul className="request-states">
        {chip(null, say('office.list.all'), all)}
        {counts.map(({ state, count }) => chip(state, say(`office.state.${state}`), count))}
      </ul>
    </nav>
  )
}

/** Search the inbox by words, kind and age. */
export function InboxSearchForm({ search }: { search: InboxSearch }) {
  const language = useLanguage()
  const say = journalWords(language)
  return (
    <ListSearch
      action={to('officeRequests', language)}
      label={say('office.list.search')}
      text={search.text}
      find={say('office.list.find')}
      keep={{ state: search.state }}
    >
      <ListChoice
        name="kind"
        label={say('office.list.kind')}
        chosen={search.kind}
        any={say('office.list.anyKind')}
        options={requestKinds.map((kind) => [kind, say(`kind.${kind}`)])}
      />
      <ListChoice
        name="age"
        label={say('office.list.age')}
        chosen={search.age}
        any={say('office.list.anyAge')}
        options={ages.map((age) => [age, say(`office.list.older${age}`)])}
      />
    </ListSearch>
  )
}

/** Requests in a row each: who, what, where it stands, since when. */
export function InboxList({ requests, now }: { requests: Found['requests']; now: Date }) {
  const language = useLanguage()
  const say = journalWords(language)
  return (
    <ul className="request-inbox">
      {requests.map(({ id, name, email, firmName, kind, state, createdAt }) => (
        <li key={id} data-state={state}>
          <div>
            <a href={to('officeRequest', language, { request: id })}>{name}</a>
            <span className="request-from">{[firmName, email].filter(Boolean).join(' · ')}</span>
          </div>
          <span>{say(`kind.${kind}`)}</span>
          <RequestStanding state={state} />
          <time dateTime={createdAt.toISOString()} title={day(createdAt, language)}>
            <Age at={createdAt} now={now} />
          </time>
        </li>
      ))}
    </ul>
  )
}

function Age({ at, now }: { at: Date; now: Date }) {
  const say = journalWords(useLanguage())
  const days = Math.floor((now.getTime() - at.getTime()) / 86_400_000)
  return days <= 0 ? say('office.list.today') : say('office.list.days', { count: days })
}
