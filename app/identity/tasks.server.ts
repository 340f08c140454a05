import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { mailConfirmation } from './mail-confirmation.server.ts'
import { mailNewPassword } from './mail-new-password.server.ts'
import { mailOwner } from './mail-owner.server.ts'
import { forgetExpired } from './forget-expired.server.ts'

// Links are made when the mail is written: no token ever waits in a job.
// `userId` is null where nobody is to be written to: the same row is kept, so that the answer takes as long.
export const sendConfirmation = task(
  'identity.send-confirmation',
  z.object({ userId: z.uuid().nullable(), next: z.string().nullable() }),
  mailConfirmation,
)
export const sendNewPassword = task(
  'identity.send-new-password',
  z.object({ userId: z.uuid().nullable() }),
  mailNewPassword,
)
export const tellOwner = task('identity.tell-owner', z.object({ userId: z.uuid() }), mailOwner)
export const forgetWhatExpired = task('identity.forget-expired', z.object({}).loose(), forgetExpired)

export const identityTasks = [sendConfirmation, sendNewPassword, tellOwner, forgetWhatExpired]
