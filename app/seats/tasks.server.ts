import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { mailSeatAssigned } from './mail-seat-assigned.server.tsx'
import { mailSeatReturned } from './mail-seat-returned.server.tsx'

const ofAssignment = z.object({ assignmentId: z.string() })

/** Tell a learner that a course is open to them. */
export const tellSeatAssigned = task('seats.tell-assigned', ofAssignment, ({ assignmentId }) =>
  mailSeatAssigned(assignmentId),
)

/** Tell a learner that the firm has taken a seat back. */
export const tellSeatReturned = task('seats.tell-returned', ofAssignment, ({ assignmentId }) =>
  mailSeatReturned(assignmentId),
)
