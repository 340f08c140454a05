import type { Like } from '#app/i18n/words.ts'
import type { it } from './it.ts'

export const en: Like<typeof it> = {
  number: 'Question {{number}} of {{of}}',
  hint: {
    single: 'One answer only.',
    multiple: 'More than one answer.',
    short: 'Write one or two words.',
  },
  save: {
    saving: 'Saving…',
    saved: 'Answer saved',
    failed: 'Answer not saved: check your connection and reload.',
    closed: 'Answer not saved: this attempt is handed in already, or its time is up. Reload the page.',
  },
  handIn: 'Hand in your answers',
  handInHint: 'What you have handed in no longer changes. Until then you can save, and come back when you like.',
  saveOnly: 'Save and go on later',
  time: {
    until: 'You have until {{time}} (Italian time).',
    left_one: 'One minute left.',
    left_other: '{{count}} minutes left.',
    after: 'When the time is up we hand in the saved answers. Our server’s clock decides.',
    over: 'Time is up: we are handing in your answers.',
  },
  handInAnyway: 'Hand in anyway',
  unanswered_one: 'One answer is still missing. The ones you gave are saved.',
  unanswered_other: '{{count}} answers are still missing. The ones you gave are saved.',
  review: {
    right: 'Right',
    wrong: 'Wrong',
    blank: 'Not answered',
    yoursRight: 'Your answer, right',
    yoursWrong: 'Your answer, wrong',
    missed: 'This one was right too',
    solution: 'The right answer',
    others: 'Why not the others',
    typed: 'You wrote',
    wanted: 'One could answer',
  },
}
