import * as z from 'zod'
import { kebab } from './lesson-components.ts'
import { needs, roles } from './vocabulary.ts'

const id = z.string().regex(kebab).max(80)
const words = (most: number) => z.string().trim().min(1).max(most)
const localized = (most: number) => z.strictObject({ it: words(most), en: words(most) })
const slug = z.strictObject({ it: id, en: id })

/** What the course page says of a course. */
export const CourseSheet = z.strictObject({
  title: localized(200),
  summary: localized(800),
  audience: localized(800),
  outcomes: z.array(localized(300)).min(1).max(12),
  needs: z.array(z.enum(needs)).max(needs.length).default([]),
  roles: z.array(z.enum(roles)).max(roles.length).default([]),
  questions: z
    .array(z.strictObject({ question: localized(300), answer: localized(2_000) }))
    .max(20)
    .default([]),
})
export type CourseSheet = z.output<typeof CourseSheet>

/** `content/courses/<course>/course.yaml` */
export const CourseFile = CourseSheet.extend({ id, slug, trainer: id, lessons: z.array(id).min(1).max(200) })
export type CourseFile = z.output<typeof CourseFile>

/** What the trainer's page says. */
export const TrainerSheet = z.strictObject({ name: words(120), role: localized(200), bio: localized(8_000) })
export type TrainerSheet = z.output<typeof TrainerSheet>

/** `content/trainers/<id>.yaml` */
export const TrainerFile = TrainerSheet.extend({ id, slug, teaches: z.array(id).max(100) })
export type TrainerFile = z.output<typeof TrainerFile>

const part = z.strictObject({ title: words(200), text: words(1_000) })

const morning = z.strictObject({
  title: words(200),
  lines: z
    .array(z.strictObject({ at: z.string().regex(/^\d{1,2}:\d{2}$/), who: words(80), says: words(200) }))
    .length(3),
})

/** `content/pages/home.<language>.yaml` */
export const HomeWords = z.strictObject({
  hero: z.strictObject({ title: words(200), lead: words(600) }),
  mornings: z.strictObject({ title: words(200), text: words(600), told: z.array(morning).length(2) }),
  why: z.array(part).min(1).max(6),
  how: z.array(part).min(1).max(6),
  closing: part,
})
export type HomeWords = z.output<typeof HomeWords>
