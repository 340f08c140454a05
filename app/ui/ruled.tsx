import type { ReactNode } from 'react'

/** A part of a page: its heading in the margin, what it heads beside it; one under the other where there is no margin. */
export const Ruled = ({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) => (
  <section className="ruled" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)
