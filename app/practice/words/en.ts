import type { Like } from '#app/i18n/words.ts'
import type { it } from './it.ts'

export const en: Like<typeof it> = {
  number: 'Question {{number}} of {{of}}',
  hint: {
    single: 'One answer only.',
    multiple: 'More than one answer.',
    short: 'Write one or two words.',
  },
  save: { saving: 'Saving…', saved: 'Answer saved', failed: 'Answer not saved: check your connection and reload.' },
  handIn: 'Hand in your answers',
  handInHint: 'After handing in you see the result at once, and the reason for every answer.',
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
