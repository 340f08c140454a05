import type { Like } from '#app/i18n/words.ts'
import type { marginIt } from './margin-it.ts'

export const marginEn: Like<typeof marginIt> = {
  parts: {
    notAChoice: 'Choose an answer',
    notAChoiceWhy: 'None of the poll’s answers arrived. Go back to the lesson, choose one and send it again.',
    watchFirst: 'The video comes first',
    watchFirstWhy: 'This lesson is completed once you have watched its video. The lesson shows how much is missing.',
  },
  margin: {
    open: 'Mark or note',
    marked: 'Marked',
    noted: 'With a note of yours',
    mark: 'Mark this place, to find it again',
    yourNote: 'Your note',
    private: 'Only you can read it.',
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved',
    failed: 'Not saved: check your connection and try again.',
    tooLong: 'The note is too long',
    tooLongWhy: 'A note may have 5,000 characters at most. Shorten it and save it again.',
  },
  myNotes: {
    title: 'Your notes',
    lead: 'The places you have marked and what you have written in the lessons. Only you can read them.',
    none: 'You have not marked or written anything yet. Under each heading of a lesson there is a margin for it.',
    toLearn: 'To your courses',
    all: 'Your notes',
    reflection: 'A reflection',
  },
}
