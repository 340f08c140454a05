import { to } from '#app/i18n/addresses.ts'
import { asLanguage, type Language } from '#app/i18n/language.ts'
import type { Place } from './draft-place.ts'

type Row = { courseId: string; subject: 'lesson' | 'quiz'; subjectId: string; language: string }

/** The text that a draft is of. */
export const placeOfDraft = ({ courseId, subject, subjectId, language }: Row): Place => ({
  courseId,
  subject,
  id: subjectId,
  language: subject === 'quiz' ? '' : asLanguage(language),
})

/** Where a text is written. */
export const textAddress = (page: Language, { courseId: course, subject, id, language }: Place) =>
  subject === 'quiz'
    ? to('studioQuiz', page, { course, quiz: id })
    : to('studioLesson', page, { course, lesson: id, text: language })
