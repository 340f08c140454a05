import type { Like } from '#app/i18n/words.ts'
import type { it } from './it.ts'

export const en: Like<typeof it> = {
  title: 'Search',
  titleOf: '{{text}} · Search',
  lead: 'A word that matters to you: a course, a lesson, who teaches it, a town. Accents and small slips do not matter.',
  description: 'Search the academy’s courses, lessons, trainers, classroom dates and products.',
  form: { label: 'What are you looking for?', submit: 'Search', courses: 'Search courses, lessons and dates' },
  found_one: '{{count}} result for',
  found_other: '{{count}} results for',
  mended: 'No result for',
  mendedTo: 'Here is what there is for',
  any: 'No page has all of these words. These have at least one:',
  cut: 'Your request was very long: we looked for its first {{count}} characters.',
  nothing: {
    title: 'No result for',
    why: 'Try a single word, or a more common one: “phone”, “late”, “correct”.',
    ways: 'Or start from here',
  },
  pastEnd: 'This page of results is not there any more.',
  tooMany:
    'You have searched many times in a short while. Wait a minute and try again: the pages below are open meanwhile.',
  kind: {
    course: 'Courses',
    lesson: 'Lessons',
    date: 'Classroom dates',
    trainer: 'Trainers',
    product: 'In the shop',
    page: 'Pages of the site',
  },
  all: {
    course: 'All courses found ({{total}})',
    lesson: 'All lessons found ({{total}})',
    date: 'All dates found ({{total}})',
    trainer: 'All trainers found ({{total}})',
    product: 'All products found ({{total}})',
    page: 'All pages found ({{total}})',
  },
  everything: 'Show every kind of result again',
  passage: 'In the text:',
  pages: 'Pages of results',
  page: 'Page {{page}} of {{pages}}',
  before: 'Previous',
  after: 'Next',
}
