import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { mailInvitation } from './mail-invitation.server.tsx'

/** Write to somebody who was invited into a firm. */
export const sendInvitation = task(
  'teams.send-invitation',
  z.object({ invitationId: z.string() }),
  ({ invitationId }) => mailInvitation(invitationId),
)
