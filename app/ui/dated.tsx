import type { ReactNode } from 'react'
import { moment } from '#app/i18n/format.ts'
import { useLanguage } from './speech.ts'

/** Things that happened, one under the other. */
export const DatedList = ({ children }: { children: ReactNode }) => <ol className="dated">{children}</ol>

/** One of them: when, what, and what more there is to say. */
export function Dated({ at, children, more }: { at: Date; children: ReactNode; more?: ReactNode }) {
  return (
    <li>
      <time dateTime={at.toISOString()}>{moment(at, useLanguage())}</time>
      <div>
        {children}
        {more && <div className="text-soft">{more}</div>}
      </div>
    </li>
  )
}
