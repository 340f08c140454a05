import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { handInAllOverdue } from './hand-in-overdue.server.ts'
import { tellMarked } from './marking-tasks.server.ts'
import { findChangesLater, makeChangesLater } from './regrade-tasks.server.ts'
import { certificateTasks, forgetWhatWasReceived } from './tasks.server.ts'

const handInOverdueOnes = task('learning.hand-in-overdue', z.unknown(), handInAllOverdue)

/** Every job of this room. */
export const learningTasks = [
  ...certificateTasks,
  handInOverdueOnes,
  findChangesLater,
  makeChangesLater,
  tellMarked,
  forgetWhatWasReceived,
]

/** Whoever looks at an overdue attempt has it handed in there and then; the others wait a minute at most. */
export const learningClockwork = [
  { task: handInOverdueOnes.name, match: '* * * * *' },
  { task: forgetWhatWasReceived.name, match: '35 3 * * *', options: { backfillPeriod: 86_400_000 } },
]
