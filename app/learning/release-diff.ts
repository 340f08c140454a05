/** A release as far as learners notice a difference. */
export type ReleaseShape = {
  lessons: readonly string[]
  /** Per question, `<quiz>/<question>`: a hash of everything but its wording. */
  questions: Readonly<Record<string, string>>
}

/** What a newer release would change for somebody: counted in lessons and questions. */
export type ReleaseDiff = {
  newLessons: number
  goneLessons: number
  newQuestions: number
  goneQuestions: number
  changedQuestions: number
  moved: boolean
}

/** The difference between the release somebody follows and a newer one. */
export function releaseDiff(from: ReleaseShape, to: ReleaseShape): ReleaseDiff {
  const [before, after] = [Object.keys(from.questions), Object.keys(to.questions)]
  const kept = to.lessons.filter((id) => from.lessons.includes(id))
  return {
    newLessons: to.lessons.length - kept.length,
    goneLessons: from.lessons.length - kept.length,
    newQuestions: after.filter((id) => !(id in from.questions)).length,
    goneQuestions: before.filter((id) => !(id in to.questions)).length,
    changedQuestions: after.filter((id) => id in from.questions && from.questions[id] !== to.questions[id]).length,
    moved: from.lessons.filter((id) => kept.includes(id)).join() !== kept.join(),
  }
}
