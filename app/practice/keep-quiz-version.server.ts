import type { Tx } from '#app/platform/db.server.ts'
import { keyHash, versionId } from './quiz-hash.ts'
import type { Quiz } from './questions.ts'

/** Keep this state of a quiz for ever, once. Safe to call twice: the same body is the same version. */
export async function keepQuizVersion(tx: Tx, quiz: Quiz): Promise<{ id: string; keyHash: string }> {
  const version = { id: versionId(quiz), keyHash: keyHash(quiz) }
  await tx.quizVersion.createMany({ data: { ...version, quizId: quiz.id, body: quiz }, skipDuplicates: true })
  return version
}
