import type { ShownProblem } from '../../shown-problem.ts'

/** Why a text was not saved, and all that is needed so that nothing is lost. */
export type NotSaved = {
  why: 'moved' | 'too-long' | 'garbled' | 'form' | 'not-there'
  /** What was sent. */
  typed?: string
  /** What is there instead, and its mark: a save that names it was made knowing it. */
  theirs?: string
  seen?: string
  preview?: { html: string | null; problems: ShownProblem[] }
}
