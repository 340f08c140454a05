import type { ReactNode } from 'react'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

/** Something that could not be done: what, why, and the way back. */
export function Refused({
  title,
  why,
  back,
  children,
}: {
  title: string
  why: string
  back: { href: string; label: string }
  children?: ReactNode
}) {
  return (
    <Page title={title} lead={why}>
      <title>{title}</title>
      {children}
      <div className="actions">
        <ButtonLink href={back.href}>{back.label}</ButtonLink>
      </div>
    </Page>
  )
}
