import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Empty } from './page.tsx'

type Search = {
  action: string
  /** What the words are looked for in. */
  label: string
  text: string
  find: string
  /** What else the address asks for and the form does not show. */
  keep?: Record<string, string | null>
  /** `ListChoice`s, to narrow the list down by more than words. */
  children?: ReactNode
}

/** Search a long list: words first, then choices. What was asked for stays in the form and in the address. */
export const ListSearch = ({ action, label, text, find, keep = {}, children }: Search) => (
  <search>
    <form action={action} className="list-search">
      {Object.entries(keep).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="field">
        <label className="label" htmlFor="text">
          {label}
        </label>
        <input className="input" id="text" name="text" type="search" maxLength={100} defaultValue={text} />
      </div>
      {children}
      <Button>{find}</Button>
    </form>
  </search>
)

type Choice = {
  name: string
  label: string
  chosen: string | null
  any: string
  options: (readonly [string, string])[]
}

/** One of several, or any: each option is its value and what it is called. */
export const ListChoice = ({ name, label, chosen, any, options }: Choice) => (
  <div className="field">
    <label className="label" htmlFor={name}>
      {label}
    </label>
    <select className="input" id={name} name={name} defaultValue={chosen ?? ''}>
      <option value="">{any}</option>
      {options.map(([value, called]) => (
        <option key={value} value={value}>
          {called}
        </option>
      ))}
    </select>
  </div>
)

type NothingFound = {
  /** Said when the list itself is empty, and nobody searched. */
  nothing: string
  searched: boolean
  empty: string
  again: string
  /** The whole list. */
  all: string
}

/** A list with nothing on it; a search that found nothing leads back to the whole list. */
export const NothingFound = ({ nothing, searched, empty, again, all }: NothingFound) => (
  <Empty>
    {searched ? (
      <>
        <p>{empty}</p>
        <p>
          <a href={all}>{again}</a>
        </p>
      </>
    ) : (
      nothing
    )}
  </Empty>
)
