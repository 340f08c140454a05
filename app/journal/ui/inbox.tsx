import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { InboxSearch, requestsForOffice } from '../inbox.server.ts'
import { requestKinds, type RequestState } from '../request-kinds.ts'
import { journalWords } from '../words.ts'

type Found = Awaited<ReturnType<typeof requestsForOffice>>

/** The inbox's address for a search. */
export function inboxPath(language: 'it' | 'en', search: InboxSearch, page = 1) {
  const asked = Object.entries({ ...search, page: page > 1 ? String(page) : '' }).filter(
    (one): one is [string, string] => Boolean(one[1]),
  )
  const query = new URLSearchParams(asked).toString()
  return to('officeRequests', language) + (query && `?${query}`)
}

/** The states with how many requests stand there, for whatever else is searched. */
export function InboxStates({ search, counts }: { search: InboxSearch; counts: Found['counts'] }) {
  const language = useLanguage()
  const say = journalWords(language)
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const chip = (state: RequestState | null, name: string, count: number) => (
    <li key={state ?? 'all'}>
      <a href={inboxPath(language, { ...search, state })} aria-current={search.state === state ? 'page' : undefined}>
        {name} <span className="request-count">{count}</span>
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
    <search>
      <form action={to('officeRequests', language)} className="request-search">
        {search.state && <input type="hidden" name="state" value={search.state} />}
        <div className="field">
          <label className="label" htmlFor="text">
            {say('office.list.search')}
          </label>
          <input className="input" id="text" name="text" type="search" maxLength={100} defaultValue={search.text} />
        </div>
        <div className="field">
          <label className="label" htmlFor="kind">
            {say('office.list.kind')}
          </label>
          <select className="input" id="kind" name="kind" defaultValue={search.kind ?? ''}>
            <option value="">{say('office.list.anyKind')}</option>
            {requestKinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label className="label" htmlFor="age">
            {say('office.list.age')}
          </label>
          <select className="input" id="age" name="age" defaultValue={search.age ?? ''}>
            <option value="">{say('office.list.anyAge')}</option>
            <option value="2">{say('office.list.older2')}</option>
            <option value="7">{say('office.list.older7')}</option>
            <option value="30">{say('office.list.older30')}</option>
          </select>
        </div>
        <Button look="quiet">{say('office.list.find')}</Button>
      </form>
    </search>
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
          <span className="request-state" data-state={state}>
            {say(`office.state.${state}`)}
          </span>
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
