import * as z from 'zod'
import { addDays } from '#app/platform/clock.ts'

/** Something done without network that a device sends later: its own id, who did it, and when it was done. */
export type Deed = { id: string; by: string; typedAt: Date }

/** How long a device may wait with what was done: its worker shows what is older instead of sending it. */
export const daysWaiting = 30

/**
 * When something was typed, in the server's time, out of what a device says. The device counts on its own clock and adds how
 * far that clock is off; still nothing can have been typed after it arrived, so a clock set forward wins nothing against an
 * answer that really is newer. A device that says nothing typed it just now.
 */
export function typedBy(claimed: number | null, arrived: Date): Date {
  if (claimed === null || !Number.isFinite(claimed)) return arrived
  const earliest = addDays(arrived, -daysWaiting).getTime()
  return new Date(Math.min(Math.max(Math.round(claimed), earliest), arrived.getTime()))
}

/** When the body of a request was typed; null when its sender did not say, which means now. */
export function typedAtOf({ headers }: Request, arrived = new Date()): Date | null {
  const said = headers.get('Typed-At')
  return said === null ? null : typedBy(said.trim() === '' ? null : Number(said), arrived)
}

/** The deed that a request carries, or null when it is an ordinary one; `malformed` when its id is none. */
export function deedOf(request: Request, arrived = new Date()): Deed | 'malformed' | null {
  const id = request.headers.get('Deed-Id')
  if (id === null) return null
  if (!z.uuid().safeParse(id).success) return 'malformed'
  const typedAt = typedAtOf(request, arrived) ?? arrived
  return { id, by: request.headers.get('Deed-By') ?? '', typedAt }
}
