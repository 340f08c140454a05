import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { once } from '#app/platform/once.server.ts'
import { courseCards } from './published.server.ts'
import { HomeWords } from './sheets.ts'

/** What the home page says: the author's words, the courses, and the way into a lesson that is open to everybody. */
export async function homePage(language: Language) {
  const [courses, free] = await Promise.all([courseCards(language), freeLesson(language)])
  return { words: homeWords(language), courses, free }
}

/** The author's words of the home page. Read at the first visit: a change of these files comes with the next start, as all of `content/` does. */
export const homeWords = (language: Language) =>
  once(`home:${language}`, () =>
    HomeWords.parse(parse(readFileSync(path.resolve(`content/pages/home.${language}.yaml`), 'utf8'))),
  )

/** The first lesson that needs no account: of the first course in the academy's order that has one. */
async function freeLesson(language: Language) {
  const [row] = await db.$queryRaw<{ course: string; lesson: string }[]>`
    select cs.slug as course, ls.slug as lesson
    from "Course" c
    join lateral (select id from "Release" r where r."courseId" = c.id order by number desc limit 1) r on true
    join "ReleaseLesson" rl on rl."releaseId" = r.id and rl.free
    join "Slug" cs on cs.kind = 'course' and cs."targetId" = c.id and cs.language = ${language} and cs.current
    join "Slug" ls on ls.kind = 'lesson' and ls."targetId" = rl."lessonId" and ls.language = ${language} and ls.current
    order by c.position, c.id, rl.position limit 1`
  return row ?? null
}
