import type { Like } from '#app/i18n/words.ts'
import type { it } from './later-it.ts'

export const en: Like<typeof it> = {
  copy: 'You are offline. This is the copy kept here:',
  copyHow:
    'Answers, notes and finished lessons are kept here and sent when the network is back. Handing in a quiz needs the network.',
  waits: 'Waiting for the network:',
  signIn: 'Sign in again, then they are sent by themselves:',
  sent: 'All that waited for the network has arrived.',
  completionWaits: 'Marked as done: waiting for the network.',
  completionSent: 'You have completed this lesson.',
  refused: 'Not saved',
  copyText: 'Copy the text',
  dismiss: 'Seen, take it away',
  completion: 'A lesson to be marked as done',
  why: {
    older: 'Meanwhile you wrote something newer on another device: that one counts.',
    'not-under-way': 'The attempt had been handed in already.',
    'too-late': 'The time of the attempt was over.',
    closed: 'Your access to this course has ended.',
    'not-there': 'What it belongs to is no longer there.',
    'not-an-answer': 'The question has changed meanwhile.',
    'too-long': 'The text is too long.',
    'quiz-first': 'This lesson is completed by passing its quiz.',
    'watch-first': 'The video must be watched first.',
    'too-old': 'It waited for the network for more than thirty days.',
    other: 'The site could not accept it.',
  },
  place: 'Go on where you were: “{{words}}”',
}
