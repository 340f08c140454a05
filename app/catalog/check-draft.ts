import type { Problem } from '#app/platform/mdx/problem.ts'
import type { Known } from './check-lesson.ts'
import type { Change } from './changes.ts'
import type { CourseProblem } from './check-course.ts'
import { checkLesson } from './check-lesson.ts'
import { checkQuiz } from './check-quiz.ts'

/** What is wrong with a text by itself, whatever the rest of the course says. */
export const checkDraft = (
  { subject, id, source }: Pick<Change, 'subject' | 'id' | 'source'>,
  known: Known,
): Problem[] =>
  subject === 'quiz' ? checkQuiz(source, id, known.figure).problems : checkLesson(source, { ...known, id }).problems

/** Whether a problem of the course stands in this text. */
export const isAbout = ({ of }: CourseProblem, one: Pick<Change, 'subject' | 'id' | 'language'>) =>
  of.subject === one.subject && of.id === one.id && (of.language ?? '') === one.language
