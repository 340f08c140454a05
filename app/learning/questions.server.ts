import { kebab } from '#app/catalog/lesson-components.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { mayTry, type Limit } from '#app/platform/limits.server.ts'
import { longestAnswer, longestQuestion } from './question-lengths.ts'
import type { Opened } from './open-lesson.server.ts'

/** How often one person may ask: enough for whoever is stuck, too little to flood a course. */
const askLimit: Limit = { name: 'lesson-question', points: 12, seconds: 3_600 }

type Asker = { personId: string; lesson: Opened }
type Asked = { part: string; heading: string; text: string }

// NUL cannot be stored; a textarea sends its line breaks as two characters.
const plain = (typed: string) => typed.replaceAll('\0', '').replaceAll('\r\n', '\n').trim()

/** Ask about a place of a lesson. Only learners of the course ask; a free lesson alone makes nobody one. */
export async function askQuestion({ personId, lesson }: Asker, asked: Asked) {
  if (!lesson.pinned) return refuse('not-yours')
  const text = plain(asked.text)
  if (text === '') return refuse('empty')
  if (text.length > longestQuestion) return refuse('too-long')
  if (!(await mayTry(askLimit, personId))) return refuse('too-many')
  const part = kebab.test(asked.part) && asked.part.length <= 80 ? asked.part : ''
  const heading = part === '' ? '' : plain(asked.heading).slice(0, 300)
  const { id } = await db.lessonQuestion.create({
    data: { lessonId: lesson.lessonId, askerId: personId, part, heading, text },
  })
  return done(id)
}

/** Tell the trainer that a question is out of place; once for each person. */
export async function reportQuestion({ personId, lesson }: Asker, id: string) {
  const question = await db.lessonQuestion.findFirst({
    where: { id, lessonId: lesson.lessonId, hiddenAt: null },
    select: { id: true },
  })
  if (!lesson.pinned || !question) return refuse('not-there')
  await db.questionReport.createMany({ data: [{ questionId: id, userId: personId }], skipDuplicates: true })
  return done(id)
}

/** The questions of a lesson as one of its learners sees them: all that are not hidden, and one's own. Nobody's name. */
export async function questionsOf({ personId, lesson }: Asker) {
  const rows = await db.lessonQuestion.findMany({
    where: { lessonId: lesson.lessonId, OR: [{ hiddenAt: null }, { askerId: personId }] },
    select: {
      id: true,
      part: true,
      heading: true,
      text: true,
      askedAt: true,
      answer: true,
      hiddenAt: true,
      askerId: true,
      reports: { where: { userId: personId }, select: { userId: true } },
    },
    orderBy: { askedAt: 'desc' },
    take: 200,
  })
  return rows.map(({ askerId, hiddenAt, reports, askedAt, ...shown }) => ({
    ...shown,
    askedAt: askedAt.toISOString(),
    own: askerId === personId,
    hidden: hiddenAt !== null,
    reported: reports.length > 0,
  }))
}

export type ShownQuestion = Awaited<ReturnType<typeof questionsOf>>[number]

/** Every question of a course for its trainer: what waits for an answer first, what was reported before all. */
export async function questionsFor(courseId: string) {
  const rows = await db.lessonQuestion.findMany({
    where: { lesson: { courseId } },
    select: {
      id: true,
      lessonId: true,
      heading: true,
      text: true,
      askedAt: true,
      answer: true,
      hiddenAt: true,
      asker: { select: { name: true } },
      _count: { select: { reports: true } },
    },
    orderBy: [{ answeredAt: { sort: 'asc', nulls: 'first' } }, { askedAt: 'asc' }],
    take: 200,
  })
  return rows
    .map(({ _count, asker, hiddenAt, askedAt, ...shown }) => ({
      ...shown,
      askedAt: askedAt.toISOString(),
      asker: asker.name,
      hidden: hiddenAt !== null,
      reports: _count.reports,
    }))
    .toSorted((a, b) => Number(b.reports > 0 && !b.hidden) - Number(a.reports > 0 && !a.hidden))
}

export type TrainersQuestion = Awaited<ReturnType<typeof questionsFor>>[number]

type ToAnswer = { courseId: string; by: string; id: string }

/** Answer a question of one's course, or mend the answer. The last word counts. */
export async function answerQuestion({ courseId, by, id }: ToAnswer, typed: string) {
  const answer = plain(typed)
  if (answer === '') return refuse('empty')
  if (answer.length > longestAnswer) return refuse('too-long')
  const { count } = await db.lessonQuestion.updateMany({
    where: { id, lesson: { courseId } },
    data: { answer, answeredById: by, answeredAt: new Date() },
  })
  return count === 1 ? done(id) : refuse('not-there')
}

/** Hide a question of one's course from its learners, or show it again; what was reported about it is settled with that. */
export async function moderateQuestion(courseId: string, id: string, hidden: boolean) {
  const { count } = await db.lessonQuestion.updateMany({
    where: { id, lesson: { courseId } },
    data: { hiddenAt: hidden ? new Date() : null },
  })
  if (count === 0) return refuse('not-there')
  await db.questionReport.deleteMany({ where: { questionId: id } })
  return done(id)
}
