import type { Like } from '#app/i18n/words.ts'
import type { frontPagesIt } from './front-pages-it.ts'

export const frontPagesEn: Like<typeof frontPagesIt> = {
  choose: {
    title: 'Choose by need, role or length',
    show: 'Show the courses',
    shown_zero: 'No course with these choices',
    shown_one: '{{count}} course',
    shown_other: '{{count}} courses',
    chosen: 'Your choices',
    remove: 'Remove “{{value}}”',
    removeAll: 'Remove all',
    none: 'No course brings all of these together. Remove one, or look at all courses.',
    count_one: '{{count}} course',
    count_other: '{{count}} courses',
    facet: { need: 'What you need', role: 'For whom', length: 'Length', format: 'How it is taken' },
    need: {
      'talk-inside': 'Better communication inside the firm',
      'lead-people': 'Leading and correcting people',
      'inform-in-time': 'Telling people before they ask',
      'first-contact': 'Welcoming on the phone and at the counter',
      complaints: 'Answering complaints',
      'keep-customers': 'Keeping customers',
      'measure-culture': 'Measuring customer culture',
    },
    role: {
      owner: 'Owners',
      'team-lead': 'Managers',
      'front-line': 'People who meet customers',
      'back-office': 'People behind the scenes: workshop, warehouse, office',
    },
    length: { short: 'Up to an hour', medium: 'One to three hours', long: 'More than three hours' },
    format: { online: 'Online lessons', classroom: 'Also in a classroom' },
  },
  page: {
    quizzes_one: '{{count}} quiz',
    quizzes_other: '{{count}} quizzes',
    freeTitle: 'Try it before you choose',
    free: 'The lesson “{{lesson}}” is open to everyone, whole and without an account: {{minutes}} minutes.',
    freeLink: 'Read “{{lesson}}”',
    questions: 'Questions and answers',
    meet: 'Meet {{name}}',
  },
  trainers: {
    title: 'Trainers',
    lead: 'Who writes the lessons, and whom you meet in the classroom when you want to try them in person.',
    description: 'The academy’s trainers, with their courses and next dates in the classroom.',
    empty: 'Trainers introduce themselves here as soon as they publish their first course.',
    all: 'All trainers',
    dates: 'The next dates in the classroom',
  },
}
