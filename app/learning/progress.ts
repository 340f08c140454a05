/** How far somebody is: completed lessons of the release they follow, out of all its lessons. */
export type Progress = { done: number; total: number; percent: number; missing: string[] }

/** Only lessons of the release count, each once; so nothing can be more than whole. */
export function progressOf(release: readonly string[], completed: readonly string[]): Progress {
  const finished = new Set(completed)
  const lessons = [...new Set(release)]
  const missing = lessons.filter((id) => !finished.has(id))
  return { ...shareOf(lessons.length - missing.length, lessons.length), missing }
}

/** The same from two counts. A hundred only when nothing is missing. */
export function shareOf(done: number, total: number) {
  return { done, total, percent: total === 0 ? 0 : Math.floor((done * 100) / total) }
}
