import type { Like } from '#app/i18n/words.ts'
import type { it } from './it.ts'

export const en: Like<typeof it> = {
  letter: {
    why: 'You get this letter because {{firm}} gave you a seat on a course, or took one back.',
    assigned: {
      subject: '{{firm}} has opened the course “{{course}}” to you',
      preview: 'You can begin whenever you like.',
      title: 'A course for you',
      open: 'Hello {{name}}, {{by}} at {{firm}} has given you a seat on “{{course}}”. The course is open already: a lesson takes some ten minutes and reads well on a phone.',
      due: 'Your firm asks you to finish it by {{day}}.',
      sees: 'What your firm sees: which lessons you opened and completed, when, and your quiz results. It does not see your notes or the answers you gave.',
      link: 'Begin the course',
    },
    returned: {
      subject: 'Your seat on “{{course}}” has gone back to {{firm}}',
      preview: 'What you learned stays yours.',
      title: 'The seat was taken back',
      text: 'Hello {{name}}, the seat {{firm}} had given you on “{{course}}” was taken back: that seat no longer opens the course.',
      kept: 'Your completed lessons, quiz results and certificates stay yours. If you are given the seat again, you go on from where you were.',
    },
  },
}
