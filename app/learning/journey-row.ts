import * as z from 'zod'
import { languages, type Language } from '#app/i18n/language.ts'

const slugs = z.object({ it: z.string().nullable(), en: z.string().nullable() })
const instant = z.iso.datetime({ offset: true })

/** How somebody stands with one quiz: their best attempt so far. */
const JourneyQuiz = z.object({
  id: z.string(),
  versionId: z.string(),
  passed: z.boolean(),
  tries: z.number().int(),
  underWay: z.number().int().nullable(),
  points: z.number().int().nullable(),
  outOf: z.number().int().nullable(),
  lastAt: instant.nullable(),
})

const JourneyLesson = z.object({
  id: z.string(),
  slug: z.string(),
  language: z.enum(languages),
  title: z.string(),
  minutes: z.number(),
  free: z.boolean(),
  seenAt: instant.nullable(),
  doneAt: instant.nullable(),
  quizzes: z.array(JourneyQuiz),
})

/** Somebody's way through one course: everything derived from facts, for the release they follow. */
export const JourneyRow = z.object({
  userId: z.string(),
  courseId: z.string(),
  courseTitle: z.object({ it: z.string(), en: z.string() }),
  courseSlugs: slugs,
  enrolmentId: z.string(),
  releaseId: z.string(),
  access: z.enum(['open', 'closed']),
  enrolledAt: instant,
  lastSeenAt: instant.nullable(),
  lastLessonId: z.string().nullable(),
  completedAt: instant.nullable(),
  certificate: z.string().nullable(),
  /** The newest release when it is not the one followed, and whether they said that they keep theirs. */
  newerReleaseId: z.string().nullable(),
  newerDeclined: z.boolean(),
  lessons: z.array(JourneyLesson),
})

export type Slugs = z.output<typeof slugs>
export type JourneyRow = z.output<typeof JourneyRow>
export type JourneyLesson = z.output<typeof JourneyLesson>
export type JourneyQuiz = z.output<typeof JourneyQuiz>

/** The word an address uses for something in a language; the Italian one where there is none. */
export const slugIn = (slugs: Slugs, language: Language) => slugs[language] ?? slugs.it ?? slugs.en ?? ''
