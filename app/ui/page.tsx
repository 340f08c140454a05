import type { ReactNode } from 'react'
import { tied } from './tied.ts'

/** The frame of a page: one heading, an opening sentence, the content; above them the way back. `wide` for tables and grids. */
export function Page({
  title,
  lead,
  wide,
  back,
  children,
}: {
  title: string
  lead?: ReactNode
  wide?: boolean
  back?: { href: string; label: string }
  children?: ReactNode
}) {
  return (
    <div className={`page ${wide ? 'page-wide' : ''}`}>
      {back && (
        <p className="way-back">
          <a href={back.href}>← {back.label}</a>
        </p>
      )}
      <h1>{tied(title)}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  )
}

/** Something the page wants to say aside: good news, a warning, something wrong. */
export const Notice = ({ look = 'note', children }: { look?: 'note' | 'good' | 'wrong'; children: ReactNode }) => (
  <div className={`notice notice-${look}`} role={look === 'wrong' ? 'alert' : 'status'}>
    {children}
  </div>
)

/** What a list says when there is nothing in it, and what to do about it. */
export const Empty = ({ children }: { children: ReactNode }) => <div className="empty">{children}</div>
