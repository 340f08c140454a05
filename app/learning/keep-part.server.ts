import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import type { KeptKind, Prisma } from '#prisma/client.ts'
import { watchedIn } from './kept.ts'
import type { Opened } from './open-lesson.server.ts'
import { watchedAfter, type Report } from './watching.ts'

type Learner = { personId: string; lesson: Opened }

/** Keep which tasks of a checklist are ticked. The last word counts; tasks that are not in the list are passed over. */
export async function keepTicks({ personId, lesson }: Learner, list: string, ticked: readonly string[]) {
  const tasks = Object.hasOwn(lesson.parts.checklists, list) ? lesson.parts.checklists[list]! : null
  if (!tasks) return refuse('not-there')
  const said = tasks.filter((task) => ticked.includes(task))
  await keep({ userId: personId, lessonId: lesson.lessonId, kind: 'checklist', part: list }, said)
  return done(said)
}

/** Keep somebody's vote in a poll: one for each person, which may change. */
export async function keepVote({ personId, lesson }: Learner, poll: string, choice: string) {
  if (!Object.hasOwn(lesson.parts.polls, poll)) return refuse('not-there')
  if (!lesson.parts.polls[poll]!.includes(choice)) return refuse('not-a-choice')
  await keep({ userId: personId, lessonId: lesson.lessonId, kind: 'poll', part: poll }, { choice })
  return done(choice)
}

/** Keep what a player says it has played, as far as it can be true, and where it stopped. */
export async function keepWatched({ personId, lesson }: Learner, src: string, report: Report, now: Date) {
  if (!Object.hasOwn(lesson.parts.videos, src)) return refuse('not-there')
  const { seconds } = lesson.parts.videos[src]!
  const watched = watchedAfter(watchedIn(lesson.kept, src), report, seconds, now.getTime() / 1000)
  await keep({ userId: personId, lessonId: lesson.lessonId, kind: 'video', part: src }, watched)
  return done(watched)
}

type Place = { userId: string; lessonId: string; kind: KeptKind; part: string }

async function keep(where: Place, said: Prisma.InputJsonValue) {
  await db.kept.upsert({
    where: { userId_lessonId_kind_part: where },
    create: { ...where, said },
    update: { said, at: new Date() },
  })
}
