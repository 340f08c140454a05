import { courseNames } from '#app/catalog/published.server.ts'
import { db } from '#app/platform/db.server.ts'

/** An alert by the token that its letters carry, with the course it is about; null when there is none. */
export async function alertOf(token: string) {
  if (!/^[\w-]{32}$/.test(token)) return null
  const alert = await db.dateAlert.findUnique({ where: { token } })
  const course = alert && (await courseNames()).find(({ id }) => id === alert.courseId)
  return alert && course ? { ...alert, course } : null
}
