import type { Tx } from '#app/platform/db.server.ts'
import { once } from '#app/platform/once.server.ts'
import { Quiz } from './questions.ts'

const atMost = 500
const kept = once('quiz versions', () => new Map<string, Quiz>())

/** A quiz as it was in one version. A version never changes, so it is read once and kept in memory. */
export async function quizVersion(tx: Tx, id: string): Promise<Quiz> {
  const known = kept.get(id)
  if (known) return known
  const { body } = await tx.quizVersion.findUniqueOrThrow({ where: { id }, select: { body: true } })
  const quiz = Quiz.parse(body)
  if (kept.size >= atMost) kept.delete(kept.keys().next().value!)
  kept.set(id, quiz)
  return quiz
}
