import { createContext, type ReactNode } from 'react'

/** What a lesson shows of its reader: their private notes and how they stand with a quiz. The page that knows fills it. */
export type Surroundings = {
  reflection(id: string, prompt: string): ReactNode
  quiz(id: string): ReactNode
}

/** Without it (a preview, the free lesson of a visitor) reflections and quizzes show themselves plainly. */
export const LessonSurroundings = createContext<Surroundings | null>(null)
