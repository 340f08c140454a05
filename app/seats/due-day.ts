const inRome = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome', dateStyle: 'short' })

/** The day it is in Rome: `2027-03-01`. */
export const todayInRome = (now: Date) => inRome.format(now)

/**
 * A due day as a date field sends it: none, a day, or what is wrong with it. Days are whole, so they are kept at
 * midnight UTC.
 */
export function readDueDay(typed: string | undefined, today: string) {
  if (!typed) return { ok: true as const, day: null }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : null
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== typed)
    return { ok: false as const, why: 'no-day' as const }
  if (typed < today) return { ok: false as const, why: 'past' as const }
  return typed > farthest(today) ? { ok: false as const, why: 'far' as const } : { ok: true as const, day }
}

const farthest = (today: string) => `${Number(today.slice(0, 4)) + 5}${today.slice(4)}`
