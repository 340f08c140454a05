import { addDays } from '#app/platform/clock.ts'

export type InvitationState = 'open' | 'used' | 'withdrawn' | 'expired'
type Invitation = { expiresAt: Date; usedAt: Date | null; withdrawnAt: Date | null }

/** How an invitation stands. Only an open one lets somebody in. */
export function stateOf({ expiresAt, usedAt, withdrawnAt }: Invitation, now: Date): InvitationState {
  if (usedAt) return 'used'
  if (withdrawnAt) return 'withdrawn'
  return expiresAt <= now ? 'expired' : 'open'
}

/** An invitation can be answered for two weeks. */
export const expiryOf = (sent: Date) => addDays(sent, 14)
