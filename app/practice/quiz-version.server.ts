import type { Tx } from '#app/platform/db.server.ts'
import { once } from '#app/platform/once.server.ts'
import { Quiz } from './questions.ts'

const atMost = 500
const kept = () => once('quiz versions', () => new Map<string, Quiz>())

/** A quiz as it was in one version. A version never changes, so it is read once and kept in memory. */
export async function quizVersion(tx: Tx, id: string): Promise<Quiz> {
  const quiz = (await quizVersions(tx, [id])).get(id)
  if (!quiz) throw new Error(`There is no quiz version ${id}`)
  return quiz
}

/** Several versions by id: no statement when all are in memory, else one. */
export async function quizVersions(tx: Tx, ids: string[]): Promise<Map<string, Quiz>> {
  const found = new Map(ids.flatMap((id) => (kept().has(id) ? [[id, kept().get(id)!] as const] : [])))
  const lacking = ids.filter((id) => !found.has(id))
  if (lacking.length === 0) return found
  const rows = await tx.quizVersion.findMany({ where: { id: { in: lacking } }, select: { id: true, body: true } })
  for (const { id, body } of rows) {
    found.set(id, Quiz.parse(body))
    keep(id, found.get(id)!)
  }
  return found
}

function keep(id: string, quiz: Quiz) {
  kept().set(id, quiz)
  for (const [oldest] of kept()) if (kept().size > atMost) kept().delete(oldest)
}
