import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lessonRow, type LessonAddress } from './lesson-row.server.ts'
import { mayRead } from './may-read.ts'

export type Opened = Extract<Awaited<ReturnType<typeof openLesson>>, { ok: true }>['value']

/** The lesson at an address as whoever asks may read it: what every part of it asks before it gives or takes anything. */
export async function openLesson(token: string | null, at: LessonAddress) {
  const row = await lessonRow(db, token, at)
  if (!row) return refuse('not-there')
  return mayRead(row, row.access) ? done(row) : refuse('not-yours')
}
