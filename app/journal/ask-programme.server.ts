import { createHash } from 'node:crypto'
import type { Person } from '#app/identity/person.ts'
import { onTheWall } from '#app/dates/rome.ts'
import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { mayTry } from '#app/platform/limits.server.ts'
import { newId } from '#app/platform/new-id.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { limits } from './limits.ts'
import type { Sending } from './send-request.server.ts'
import { sendProgramme } from './tasks.server.ts'

type Wish = { courseId: string; language: Language; email: string; name?: string; person: Person | null }

/**
 * Have the programme of a course mailed. Asked again on the same day, for the same course and address, it is the same
 * request and no second mail; whoever asks learns the same.
 */
export async function askProgramme({ website, address }: Omit<Sending, 'key'>, wish: Wish, now = new Date()) {
  if (website) return refuse('machine')
  const sendKey = dayKey(wish, now)
  if ((await db.request.count({ where: { sendKey } })) > 0) return done(null)
  if (!(await mayTry(limits.address, address)) || !(await mayTry(limits.mail, wish.email))) return refuse('too-many')
  const firm = wish.person && (await firmOf(wish.person))
  const { courseId, language, email, name, person } = wish
  const id = newId()
  await db.$transaction(async (tx) => {
    const asked = {
      id,
      sendKey,
      kind: 'programme',
      courseId,
      language,
      email,
      name: name ?? email.slice(0, 80),
    } as const
    const known = { userId: person?.id, organizationId: firm?.id, firmName: firm?.name }
    const kept = await tx.request.createMany({ data: [{ ...asked, ...known }], skipDuplicates: true })
    if (kept.count === 0) return
    await tx.requestMove.create({ data: { requestId: id, to: 'new', why: 'received' } })
    await later(tx, sendProgramme, { requestId: id })
  })
  return done(null)
}

const dayKey = ({ courseId, language, email }: Wish, now: Date) =>
  createHash('sha256')
    .update(JSON.stringify(['programme', courseId, language, email, onTheWall(now).day]))
    .digest('base64url')
