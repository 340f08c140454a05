import { createHmac } from 'node:crypto'
import path from 'node:path'
import pg from 'pg'
import { keyHash, versionId } from '#app/practice/quiz-hash.ts'
import type * as Product from '../../app/start.server.ts'
import { openEmbedded } from '../database/embedded.ts'
import { migrate } from '../database/migrations.ts'
import { root } from '../run.ts'
import { tenQuestions } from './quiz.ts'
import { fullLesson, writeFullLesson } from './full-lesson.ts'

const secret = 'only-for-the-bench-only-for-the-bench'
const course = 'cascade'

export type World = Awaited<ReturnType<typeof openWorld>>

/**
 * A database of its own with the real content, some learners of it, and a course whose quiz has ten questions. A cluster of
 * its own too, so that nobody else's work is counted.
 */
export async function openWorld(learners: number) {
  const folder = path.join(root, 'var/bench')
  const server = await openEmbedded(folder)
  const name = `bench_${process.pid}`
  await server.ensureDatabase(name)
  const settings = {
    NODE_ENV: 'production',
    DATABASE_URL: server.url(name),
    EMBEDDED_DATABASE: 'yes',
    SESSION_SECRET: secret,
    LOG_LEVEL: 'error',
    MAIL_DIR: path.join(folder, 'mail'),
  }
  await prepare(settings)
  const sql = new pg.Client({ connectionString: settings.DATABASE_URL })
  await sql.connect()
  await seed(sql, learners)
  return {
    settings,
    sql,
    course,
    log: path.join(folder, 'postgres.log'),
    cookies: Array.from({ length: learners }, (_, at) => cookieOf(tokenOf(at))),
    lessons: [fullLesson, ...(await lessonsOf(sql))],
    postgres: await sql.query('select pg_backend_pid() as pid').then(({ rows }) => Number(rows[0].pid)),
    close: async () => {
      await sql.end()
      const admin = new pg.Client({ connectionString: server.url('postgres') })
      await admin.connect()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
      await server.close()
    },
  }
}

async function prepare(settings: Record<string, string>) {
  Object.assign(process.env, settings)
  await migrate(settings.DATABASE_URL!)
  const build = await import(`${root}/build/server/index.js`)
  const product: typeof Product = build.entry.module
  await product.prepareJobs()
  await product.prepareContent()
  await product.letGo()
}

const tokenOf = (learner: number) => `bench-session-${learner}`
const cookieOf = (token: string) =>
  `session=${encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`)}`

async function seed(sql: pg.Client, learners: number) {
  const quiz = tenQuestions
  await sql.query(`insert into "QuizVersion" (id, "quizId", body, "keyHash") values ($1, $2, $3, $4)`, [
    versionId(quiz),
    quiz.id,
    JSON.stringify(quiz),
    keyHash(quiz),
  ])
  await sql.query(`
    insert into "Course" (id, sheet) select 'bench', sheet from "Course" where id = '${course}';
    insert into "Slug" (kind, language, slug, "targetId") values ('course', 'it', 'bench', 'bench'), ('course', 'en', 'bench', 'bench');
    insert into "Lesson" (id, "courseId") values ('bench/one', 'bench'), ('bench/two', 'bench');
    insert into "Release" (id, "courseId", number) values ('bench', 'bench', 1);
    insert into "ReleaseLesson" ("releaseId", "lessonId", position) values ('bench', 'bench/one', 0), ('bench', 'bench/two', 1);
    insert into "ReleaseQuiz" ("releaseId", "quizId", "lessonId", "quizVersionId") values ('bench', '${quiz.id}', 'bench/one', '${versionId(quiz)}');
    insert into "User" (id, name, email, "emailVerified", "updatedAt")
      select 'bench-' || n, 'Learner ' || n, 'bench-' || n || '@test.example', true, now() from generate_series(0, ${learners - 1}) n;
    insert into "SignIn" (id, token, "userId", "expiresAt", "updatedAt")
      select 'bench-' || n, 'bench-session-' || n, 'bench-' || n, now() + interval '1 day', now() from generate_series(0, ${learners - 1}) n;
    insert into "Access" (id, "userId", "courseId", source, "sourceId")
      select c || n, 'bench-' || n, c, 'office', 'bench' from generate_series(0, ${learners - 1}) n, unnest(array['${course}', 'bench']) c;
    insert into "Enrolment" (id, "userId", "courseId", "releaseId")
      select c || n, 'bench-' || n, c, (select id from "Release" where "courseId" = c order by number desc limit 1)
      from generate_series(0, ${learners - 1}) n, unnest(array['${course}', 'bench']) c;`)
  await writeFullLesson(sql)
  await sql.query('analyze')
}

/** The addresses of the real lessons. */
async function lessonsOf(sql: pg.Client): Promise<string[]> {
  const { rows } = await sql.query<{ address: string }>(
    `select '/impara/' || c.slug || '/' || l.slug as address
     from "Slug" c join "Slug" l on l.kind = 'lesson' and l.scope = c."targetId" and l.language = 'it' and l.current
     where c.kind = 'course' and c."targetId" = $1 and c.language = 'it' and c.current order by 1`,
    [course],
  )
  return rows.map(({ address }) => address)
}
