import type { Like } from '#app/i18n/words.ts'
import type { it } from './record-it.ts'

export const en: Like<typeof it> = {
  title: 'Your record',
  lead: 'Everything you have learnt here: lessons, quizzes, certificates. It stays yours when access to a course ends.',
  empty: 'Your record is still empty.',
  emptyHow: 'It fills by itself: with the first lesson you complete or the first quiz you hand in.',
  toCourses: 'Go to your courses',
  paper: 'Download the PDF',
  file: 'Download the data (JSON)',
  link: 'Your record',
  begun: 'Begun on {{day}}',
  finished: 'Completed on {{day}}',
  lessons: 'Lessons completed',
  attempts: 'Quizzes handed in',
  byQuiz: 'by passing the quiz',
  attempt: '{{quiz}}, attempt {{number}}',
  passed: 'passed',
  failed: 'not passed',
  points: '{{points}} out of {{outOf}}',
  certificate: 'Certificate {{code}}',
  revoked: 'revoked on {{day}}',
  badge: 'Digital badge',
  sheet: {
    title: 'Record of {{holder}}',
    subject: 'What was learnt, with the dates',
    asOf: 'As of {{day}}',
    page: '{{page}} of {{pages}}',
    note: 'Certificates are verified by their code on {{site}}.',
  },
}
