import type { Language, Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'

/** One thing that somebody marked or wrote in a lesson, with the way back to it. */
export type MyNote = {
  kind: 'place' | 'reflection'
  part: string
  heading: string | null
  note: string
  marked: boolean
  lessonId: string
  lessonTitle: string
  lessonSlug: string
  courseTitle: Localized
  courseSlug: string
}

/** Everything one person marked or wrote in lessons, course by course in the order they are taught. */
export const notesOf = (person: { id: string }, language: Language) => db.$queryRaw<MyNote[]>`
  with mine as (
    select k."lessonId", 'place' as kind, k.part, k.said->>'heading' as heading, k.said->>'note' as note,
      (k.said->>'marked')::boolean as marked, k.at
    from "Kept" k where k."userId" = ${person.id} and k.kind = 'place'
    union all
    select n."lessonId", 'reflection', n."noteKey", null, n.text, false, n."updatedAt"
    from "Note" n where n."userId" = ${person.id}
  )
  select mine.kind, mine.part, mine.heading, mine.note, mine.marked, l.id as "lessonId", text.title as "lessonTitle",
    ls.slug as "lessonSlug", c.sheet->'title' as "courseTitle", cs.slug as "courseSlug"
  from mine join "Lesson" l on l.id = mine."lessonId" join "Course" c on c.id = l."courseId"
  join lateral (
    select r.front->>'title' as title, r.language from "Revision" r where r."lessonId" = l.id
    order by r.language = ${language} desc, r."createdAt" desc limit 1
  ) text on true
  join "Slug" ls on ls.kind = 'lesson' and ls."targetId" = l.id and ls.language = ${language} and ls.current
  join "Slug" cs on cs.kind = 'course' and cs."targetId" = c.id and cs.language = ${language} and cs.current
  left join lateral (
    select rl.position from "ReleaseLesson" rl join "Release" r on r.id = rl."releaseId"
    where rl."lessonId" = l.id order by r.number desc limit 1
  ) taught on true
  order by c.position, c.id, taught.position, l.id, mine.at`
