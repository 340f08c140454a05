import { completeLesson } from '#app/learning/complete-lesson.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse, aLearner } from './courses.ts'
import { aPerson } from './people.ts'

/** Somebody who has completed a course of one lesson, and their certificate. */
export async function aCertificate(like: { name?: string | undefined; language?: 'it' | 'en' } = {}) {
  const [person, course] = [await aPerson(like), await aCourse({ lessons: 1 })]
  const { enrolmentId } = await aLearner(person, course)
  const learner = { personId: person.id, courseId: course.id, enrolmentId, releaseId: course.releaseId }
  await completeLesson({ ...learner, access: 'open' }, course.lessons[0]!.id)
  const { code } = await db.certificate.findFirstOrThrow({ where: { enrolmentId } })
  return { person, course, code, enrolmentId }
}
