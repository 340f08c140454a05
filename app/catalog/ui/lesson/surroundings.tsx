import { createContext, useContext, type ReactNode } from 'react'
import type { Meaning } from '../../glossary.server.ts'

/** A list to tick off: where the ticks are kept (null for somebody without an account), and which there are. */
export type ShownChecklist = { saveTo: string | null; ticked: readonly string[] }
/** A poll: where one votes (null without an account), what one voted, and how many voted what once one has. */
export type ShownPoll = { voteTo: string | null; vote: string | null; votes: Readonly<Record<string, number>> }
/** A file beside the lesson: where it is, and how large. */
export type ShownFile = { href: string; bytes: number | null }
/** A video: where it is, where its watching is told (null without an account), how far it was watched. */
export type ShownVideo = { saveTo: string | null; position: number; percent: number }

/** What a lesson shows of its reader and gives only to them. The page that knows fills it. */
export type Surroundings = {
  reflection(id: string, prompt: string): ReactNode
  quiz(id: string): ReactNode
  checklist(id: string): ShownChecklist
  poll(id: string): ShownPoll
  file(kind: 'files' | 'media', src: string): ShownFile
  video(src: string): ShownVideo
  term(id: string): Meaning | undefined
  /** What stands under a heading for whoever may write there. */
  margin?: (id: string, heading: string) => ReactNode
}

/** Without it (a preview of the studio) every part shows itself plainly and keeps nothing. */
export const LessonSurroundings = createContext<Surroundings | null>(null)

const nothingAround: Omit<Surroundings, 'reflection' | 'quiz'> = {
  checklist: () => ({ saveTo: null, ticked: [] }),
  poll: () => ({ voteTo: null, vote: null, votes: {} }),
  file: () => ({ href: '#', bytes: null }),
  video: () => ({ saveTo: null, position: 0, percent: 0 }),
  term: () => undefined,
}

/** What surrounds a part, or nothing. */
export const useAround = () => useContext(LessonSurroundings) ?? nothingAround
