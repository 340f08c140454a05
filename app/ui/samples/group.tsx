import type { ReactNode } from 'react'

/** A group of samples under its anchor. */
export const Group = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section id={id} aria-labelledby={`${id}-title`} className="sample">
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
)
