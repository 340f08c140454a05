import { Parts } from '#app/catalog/parts.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { watchedIn } from './kept.ts'
import type { Enrolled } from './learner.server.ts'
import { percentWatched } from './watching.ts'

/** Whether a learner has watched what a lesson says must be watched, in one of its languages. */
export async function watchedEnough(tx: Tx, { personId, releaseId }: Enrolled, lessonId: string) {
  const texts = await tx.releaseText.findMany({
    where: { releaseId, lessonId },
    select: { revision: { select: { parts: true } } },
  })
  const videos = texts.map(({ revision }) =>
    Object.entries(Parts.parse(revision.parts).videos).filter(([, { watch }]) => watch > 0),
  )
  if (videos.some((all) => all.length === 0)) return true
  const rows = await tx.kept.findMany({
    where: { userId: personId, lessonId, kind: 'video' },
    select: { part: true, said: true },
  })
  const kept = Object.fromEntries(rows.map(({ part, said }) => [`video ${part}`, said]))
  return videos.some((all) =>
    all.every(([src, { seconds, watch }]) => percentWatched(watchedIn(kept, src), seconds) >= watch),
  )
}
