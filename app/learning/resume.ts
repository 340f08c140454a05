type Step = { id: string; doneAt: string | null }

/**
 * The lesson to go on with: the one last opened unless it is done, else the next that is not done, from the start again
 * if need be. When everything is done, the last one opened. Null only for a course without lessons.
 */
export function resumeAt<S extends Step>(lessons: readonly S[], lastLessonId: string | null): S | null {
  const at = Math.max(
    0,
    lessons.findIndex(({ id }) => id === lastLessonId),
  )
  const fromThere = [...lessons.slice(at), ...lessons.slice(0, at)]
  return fromThere.find(({ doneAt }) => doneAt === null) ?? lessons[at] ?? null
}
