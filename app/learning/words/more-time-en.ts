import type { Like } from '#app/i18n/words.ts'
import type { it } from './more-time-it.ts'

export const en: Like<typeof it> = {
  title: 'Time for quizzes of {{name}}',
  lead: 'Whoever needs more time has it when the next attempt begins, and reads so on the quiz’s page.',
  link: 'Time for quizzes',
  none: 'Has the time that each quiz gives.',
  inForce: 'in force',
  ended: 'ended on {{day}}',
  by: 'decided by {{name}}',
  end: 'End it from the next attempt',
  unlimited: 'No limit of time',
  percent: '{{percent}}% more time',
  everyCourse: 'All courses',
  give: 'Give more time',
  course: 'In which course',
  extra: 'How much',
  extraHint:
    'It holds from the next attempt; one under way does not change. Time for one course goes before time for all.',
  reason: 'Reason',
  reasonHint: 'Only the office reads it. Write what was agreed, not a diagnosis.',
  giveIt: 'Give it',
}
