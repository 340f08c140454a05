import { journeysOf } from '#app/learning/journeys.server.ts'
import { JourneyRow } from '#app/learning/journey-row.ts'
import { enrolled, learnerAtCourse } from '#app/learning/learner.server.ts'
import { handInQuiz, startQuiz } from '#app/learning/take-quiz.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Quiz } from '#app/practice/questions.ts'
import { aCourse, aLearner, type LessonPlan, type TestCourse } from './courses.ts'
import { aPerson, tokenOf } from './people.ts'
import { aQuiz, sent } from './quizzes.ts'

/** Three lessons; the second asks a quiz. */
export const plans: LessonPlan[] = [{ id: 'one' }, { id: 'two', quizzes: ['prova'] }, { id: 'three' }]

export type Me = Awaited<ReturnType<typeof aLearnerOf>>['me']

/** Somebody on a new course; `now` says how they stand at this moment, null when it is closed to them. */
export async function aLearnerOf(lessons: LessonPlan[] | number = plans, quizzes: Quiz[] = [aQuiz('prova')]) {
  const course = await aCourse({ lessons, quizzes })
  const person = await aPerson({ name: 'Carla Melis' })
  const { sourceId } = await aLearner(person, course)
  const token = await tokenOf(person)
  const now = async () => enrolled((await learnerAtCourse(token, course.slug.it))!)
  return { course, person, sourceId, now, me: (await now())! }
}

export const lesson = (course: TestCourse, id: string) => `${course.id}/${id}`

/** Start or go on with an attempt, and hand it in with these answers. */
export async function handIn(me: Me, answers: Record<string, string[]>, quizId = 'prova') {
  const started = await startQuiz(me, quizId)
  if (!started.ok) throw new Error(started.code)
  return handInQuiz(me, { quizId, number: started.value.number }, { sent: sent(answers), blanksToo: true })
}

/** The lessons somebody has completed, and by what. */
export const completedBy = async (me: Me) =>
  (await db.lessonCompletion.findMany({ where: { enrolmentId: me.enrolmentId }, orderBy: { lessonId: 'asc' } })).map(
    ({ lessonId, by }) => [lessonId.split('/')[1], by],
  )

export const certificates = (me: Me) => db.certificate.findMany({ where: { enrolmentId: me.enrolmentId } })

/** What somebody's own pages say of the course. */
export const journey = async (me: Me) =>
  JourneyRow.parse((await journeysOf(db, { userIds: [me.personId], courseId: me.courseId, language: 'it' }))[0])
