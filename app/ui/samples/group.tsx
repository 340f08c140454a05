import type { ReactNode } from 'react'
import { useSamplesWords } from './samples-words.ts'

export type Scheme = 'light' | 'dark'

/** A group of samples under its anchor. */
export const Group = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
)

/** The same samples twice: as they look in the light and in the dark. */
export function InBothSchemes({ children }: { children: (scheme: Scheme) => ReactNode }) {
  const say = useSamplesWords()
  return (
    <div className="schemes">
      {(['light', 'dark'] as const).map((scheme) => (
        <div key={scheme} className={`scheme-${scheme}`}>
          <p className="scheme-name">{say(scheme)}</p>
          {children(scheme)}
        </div>
      ))}
    </div>
  )
}
