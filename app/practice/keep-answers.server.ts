import type { Tx } from '#app/platform/db.server.ts'
import { answersOf } from './attempt.server.ts'
import type { Grade } from './grade.ts'
import type { Responses } from './responses.ts'

/** What is stored for an attempt, by question. */
export const storedResponses = async (tx: Tx, attemptId: string): Promise<Responses> =>
  Object.fromEntries((await answersOf(tx, attemptId)).map(({ questionId, response }) => [questionId, response]))

/** Keep several answers of an attempt that the caller has locked, with their points where they are graded. */
export async function keepAnswers(tx: Tx, attemptId: string, responses: Responses, points: Grade['byQuestion'] = {}) {
  const answers = Object.entries(responses).map(([id, response]) => ({ id, response, points: points[id] }))
  await tx.$executeRaw`/*hot:keep-answers*/
    insert into "Answer" ("attemptId", "questionId", response, points)
    select ${attemptId}, a.id, a.response, a.points
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as a(id text, response jsonb, points int)
    on conflict ("attemptId", "questionId") do update
    set points = excluded.points, response = excluded.response,
      "savedAt" = case when "Answer".response = excluded.response then "Answer"."savedAt" else now() end`
}
