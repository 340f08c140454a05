import * as z from 'zod'
import { Parts } from '#app/catalog/parts.ts'
import { KeptParts } from './kept.ts'
import { Reached } from './reached.ts'

const slugs = z.object({ it: z.string().nullable(), en: z.string().nullable() })

/** A lesson in the list beside the page. */
const Neighbour = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  free: z.boolean(),
  done: z.boolean(),
})

/** A quiz of the lesson, with how the reader stands with it. */
const LessonQuiz = z.object({
  id: z.string(),
  versionId: z.string(),
  passed: z.boolean(),
  tries: z.number().int(),
  underWay: z.number().int().nullable(),
})

/** What the one statement of the lesson page answers. The tests hold the statement to it. */
export const LessonRow = z.object({
  personId: z.string().nullable(),
  courseId: z.string(),
  lessonId: z.string(),
  courseTitle: z.object({ it: z.string(), en: z.string() }),
  courseSlugs: slugs,
  lessonSlugs: slugs,
  access: z.enum(['open', 'closed', 'none']),
  enrolmentId: z.string().nullable(),
  releaseId: z.string(),
  pinned: z.boolean(),
  free: z.boolean(),
  textLanguage: z.enum(['it', 'en']),
  front: z.object({ title: z.string(), summary: z.string(), goal: z.string(), minutes: z.number() }),
  codeHash: z.string(),
  /** Whether the view is already written down, and the resume pointer is here. */
  seen: z.boolean(),
  lessons: z.array(Neighbour),
  quizzes: z.array(LessonQuiz),
  notes: z.record(z.string(), z.string()),
  /** Where the reader left it. */
  reached: Reached.nullable(),
  /** What a learner may answer to or ask for in this text. */
  parts: Parts,
  kept: KeptParts,
  /** Votes by `poll choice`. */
  tallies: z.record(z.string(), z.number().int()),
})

export type LessonRow = z.output<typeof LessonRow>
export type Neighbour = z.output<typeof Neighbour>
export type LessonQuiz = z.output<typeof LessonQuiz>
