import type pg from 'pg'
import { versionId } from '#app/practice/quiz-hash.ts'
import { answers, tenQuestions } from './quiz.ts'

/** How large an academy to stand beside. Each learner leaves a hundred rows of progress. */
export type Crowd = { learners: number; attempts: number }

const [courses, enrolledIn, seen, completed] = [20, 4, 13, 12]

/**
 * Everybody else of a large academy, beside the learners who are measured: each is on the measured course and on four of
 * twenty others, half through them; some have sat the measured quiz. Returns how many rows of progress there are. Rows are
 * made in the order of their keys and unchecked: a check of each would take an hour.
 */
export async function addCrowd(sql: pg.Client, measured: string, crowd: Crowd): Promise<number> {
  await sql.query('set session_replication_role = replica')
  await sql.query(shelf)
  await sql.query(people(crowd.learners, measured))
  await sql.query(progress('LessonView', `"enrolmentId", "lessonId"`, seen, `e.id, l.id`))
  const columns = `"enrolmentId", "lessonId", "releaseId", by`
  await sql.query(progress('LessonCompletion', columns, completed, `e.id, l.id, e."releaseId", 'read'`))
  await sql.query(sittings(crowd.attempts))
  await sql.query('set session_replication_role = default')
  await sql.query('vacuum (analyze)')
  await sql.query('checkpoint')
  return crowd.learners * enrolledIn * (seen + completed)
}

const shelf = `
  insert into "Course" (id, sheet) select 'crowd-' || c, (select sheet from "Course" limit 1) from generate_series(1, ${courses}) c;
  insert into "Release" (id, "courseId", number) select 'crowd-' || c, 'crowd-' || c, 1 from generate_series(1, ${courses}) c;
  insert into "Lesson" (id, "courseId")
    select 'crowd-' || c || '/' || lpad(l::text, 2, '0'), 'crowd-' || c
    from generate_series(1, ${courses}) c, generate_series(1, ${seen + completed}) l;
  insert into "ReleaseLesson" ("releaseId", "lessonId", position)
    select "courseId", id, row_number() over (partition by "courseId" order by id) from "Lesson" where id like 'crowd-%';`

const named = `'crowd-' || lpad(n::text, 7, '0')`

const people = (learners: number, measured: string) => `
  insert into "User" (id, name, email, "emailVerified", "updatedAt")
    select ${named}, 'Learner ' || n, ${named} || '@test.example', true, now() from generate_series(1, ${learners}) n;
  insert into "Access" (id, "userId", "courseId", source, "sourceId")
    select ${named} || '/' || c, ${named}, c, 'office', 'crowd' from generate_series(1, ${learners}) n, ${taken(measured)};
  insert into "Enrolment" (id, "userId", "courseId", "releaseId")
    select ${named} || '/' || c, ${named}, c, r.id
    from generate_series(1, ${learners}) n, ${taken(measured)} join "Release" r on r."courseId" = c and r.number = 1;`

const taken = (measured: string) => `
  lateral (
    select 'crowd-' || (n + at * 7) % ${courses} + 1 as c from generate_series(1, ${enrolledIn}) at
    union all select '${measured}' union all select 'bench'
  ) t`

const progress = (table: string, columns: string, most: number, row: string) => `
  insert into "${table}" (${columns})
  select ${row} from "Enrolment" e
  join "ReleaseLesson" at on at."releaseId" = e."releaseId" and at.position <= ${most}
  join "Lesson" l on l.id = at."lessonId"
  where e.id like 'crowd-%' and e."courseId" like 'crowd-%'
  order by e.id, l.id`

// Answers as people give them: each question is answered rightly by its own share.
const sittings = (attempts: number) => `
  insert into "Attempt" (id, "userId", "scopeId", "quizId", "quizVersionId", number, state, "submittedAt", points, "outOf", passed)
    select 'sitting-' || lpad(n::text, 7, '0'), ${named}, ${named} || '/bench', '${tenQuestions.id}', '${versionId(tenQuestions)}', 1,
      'submitted', now(), 700, 1000, true
    from generate_series(1, ${attempts}) n;
  insert into "Answer" ("attemptId", "questionId", response, points)
    select 'sitting-' || lpad(n::text, 7, '0'), q.id, to_jsonb(case when hit then 'c' else (array['a', 'b', 'd'])[1 + (n * q.at) % 3] end),
      case when hit then 100 else 0 end
    from generate_series(1, ${attempts}) n,
      (values ${answers.map(([id], at) => `('${id}', ${at + 1})`).join()}) q(id, at),
      lateral (select (n * 7919 + q.at * 104729) % 100 < 95 - 6 * q.at as hit) h
    order by 1, 2`
