import type { Tx } from '#app/platform/db.server.ts'

/** Give up the attempts under way at some quizzes, because their questions are no longer the ones asked. */
export const abandonAttempts = (tx: Tx, { scopeId, quizIds }: { scopeId: string; quizIds: string[] }) =>
  tx.attempt.updateMany({ where: { scopeId, quizId: { in: quizIds }, state: 'started' }, data: { state: 'abandoned' } })
