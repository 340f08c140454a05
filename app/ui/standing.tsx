import type { ReactNode } from 'react'

/** `act`: somebody must do something. `wait`: it is somebody else's turn. `wrong`: something went wrong. `over`: nothing more will come. */
export type Tone = 'act' | 'wait' | 'fixed' | 'good' | 'wrong' | 'over'

/** Where a thing stands: said in words, with a mark of its own shape and colour so that a column is read at a glance. */
export const Standing = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={`standing standing-${tone}`}>{children}</span>
)
