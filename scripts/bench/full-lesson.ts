import type pg from 'pg'
import { sampleLesson } from '#app/catalog/sample-lesson.server.ts'
import { lessonComponents } from '#app/catalog/lesson-components.ts'
import { partsOf } from '#app/catalog/parts.ts'
import { checkMdx } from '#app/platform/mdx/check.ts'
import { compileMdx } from '#app/platform/mdx/compile.server.ts'

/** Where the lesson stands that has every component there is. */
export const fullLesson = '/impara/bench/two'

/**
 * The samples as a lesson of the bench's course, with what each learner has left in it: ticks, a vote, a video half watched.
 * So the bars of a lesson hold for one of more than ten components, and for readers who have used them.
 */
export async function writeFullLesson(sql: pg.Client) {
  const source = sampleLesson('it')
  const { code, hash } = await compileMdx(source)
  const parts = partsOf(checkMdx(source, lessonComponents).components)
  const front = { title: 'Two', summary: 'S', goal: 'G', minutes: 9, free: false, quizzes: [] }
  await sql.query(
    `insert into "Revision" (id, "lessonId", language, source, "sourceHash", front, parts, code, "codeHash", origin)
     values ('bench-two', 'bench/two', 'it', $1, 'bench-two', $2, $3, $4, $5, 'content')`,
    [source, JSON.stringify(front), JSON.stringify(parts), code, hash],
  )
  await sql.query(`
    insert into "ReleaseText" ("releaseId", "lessonId", language, "revisionId") values ('bench', 'bench/two', 'it', 'bench-two');
    insert into "Slug" (kind, scope, language, slug, "targetId") values ('lesson', 'bench', 'it', 'two', 'bench/two'), ('lesson', 'bench', 'en', 'two', 'bench/two');
    insert into "Kept" ("userId", "lessonId", kind, part, said)
      select u.id, 'bench/two', k.kind::"KeptKind", k.part, k.said::jsonb
      from "User" u, (values
        ('checklist', 'before-the-call', '["fact"]'),
        ('poll', 'who-pushed', '{"choice": "boss"}'),
        ('video', 'cascade/tiles.mp4', '{"ranges": [[0, 4]], "position": 4, "at": 0}')
      ) k(kind, part, said)
      where u.id like 'bench-%';`)
}
