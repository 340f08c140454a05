import type { Language } from '#app/i18n/language.ts'

/** What a release shows: which lessons in which order, in which texts, with which questions. */
export type Standing = {
  id: string
  free: boolean
  texts: { language: Language; hash: string }[]
  quizzes: { id: string; versionId: string; keyHash: string }[]
}[]

export type ChangeRow = { subject: 'lesson' | 'quiz' | 'order'; subjectId: string; language?: Language; change: Change }
export type Change = 'added' | 'removed' | 'text' | 'wording' | 'questions' | 'moved' | 'free'

export type Kind = 'nothing' | 'correction' | 'release'

/** Why something is more than a correction. */
const weighty = new Set<string>(['lesson added', 'lesson removed', 'order moved', 'quiz added', 'quiz removed'])

/**
 * What a publication would be. A correction keeps lessons, their order, the quizzes on them and every right answer: it reaches
 * everybody. Anything else is a release, and enrolled learners keep theirs. `because` are the changes that make it one.
 */
export function changeKind(before: Standing | null, after: Standing) {
  const changes = before ? differences(before, after) : after.map(({ id }) => lesson(id, 'added'))
  const because = changes.filter((one) => one.change === 'questions' || weighty.has(`${one.subject} ${one.change}`))
  const kind: Kind = changes.length === 0 ? 'nothing' : because.length > 0 ? 'release' : 'correction'
  return { kind, changes, because }
}

const lesson = (subjectId: string, change: Change, language?: Language): ChangeRow => ({
  subject: 'lesson',
  subjectId,
  change,
  ...(language && { language }),
})

function differences(before: Standing, after: Standing): ChangeRow[] {
  const ids = (of: Standing) => of.map(({ id }) => id)
  const [was, is] = [ids(before), ids(after)]
  const stayed = was.filter((id) => is.includes(id))
  const moved = stayed.join(' ') !== is.filter((id) => was.includes(id)).join(' ')
  return [
    ...is.filter((id) => !was.includes(id)).map((id) => lesson(id, 'added')),
    ...was.filter((id) => !is.includes(id)).map((id) => lesson(id, 'removed')),
    ...(moved ? [{ subject: 'order' as const, subjectId: '', change: 'moved' as const }] : []),
    ...stayed.flatMap((id) =>
      textChanges(
        before.find((one) => one.id === id)!,
        after.find((one) => one.id === id)!,
      ),
    ),
    ...quizChanges(before, after),
  ]
}

function textChanges(was: Standing[number], is: Standing[number]): ChangeRow[] {
  const changed = is.texts.filter(
    ({ language, hash }) => hash !== was.texts.find((one) => one.language === language)?.hash,
  )
  return [
    ...changed.map(({ language }) => lesson(is.id, 'text', language)),
    ...(was.free === is.free ? [] : [lesson(is.id, 'free')]),
  ]
}

function quizChanges(before: Standing, after: Standing): ChangeRow[] {
  const all = (of: Standing) => of.flatMap(({ id, quizzes }) => quizzes.map((quiz) => ({ ...quiz, lesson: id })))
  const [was, is] = [all(before), all(after)]
  const row = (subjectId: string, change: Change): ChangeRow => ({ subject: 'quiz', subjectId, change })
  return [
    ...is.flatMap((quiz) => {
      const old = was.find(({ id }) => id === quiz.id)
      // On another lesson it asks at another moment: for whoever is between the two that is a new quiz.
      if (!old || old.lesson !== quiz.lesson) return [row(quiz.id, 'added')]
      if (old.keyHash !== quiz.keyHash) return [row(quiz.id, 'questions')]
      return old.versionId === quiz.versionId ? [] : [row(quiz.id, 'wording')]
    }),
    ...was.filter((quiz) => !is.some(({ id }) => id === quiz.id)).map((quiz) => row(quiz.id, 'removed')),
  ]
}
