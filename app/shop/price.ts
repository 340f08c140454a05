import { addDays } from '#app/platform/clock.ts'

/** One price a product had from a moment on. */
export type PriceStep = { cents: number; currency: string; vatBasisPoints: number; validFrom: Date }

/** The price in force: the newest that has begun. Null when none has. */
export function currentPrice<Step extends PriceStep>(history: readonly Step[], now: Date): Step | null {
  const begun = history.filter((step) => step.validFrom <= now)
  return begun.sort((a, b) => b.validFrom.getTime() - a.validFrom.getTime())[0] ?? null
}

/**
 * The lowest price of the thirty days before the one in force began, when that one is a reduction not older than thirty
 * days: it must stand beside it (art. 17-bis Codice del consumo). Null when there is nothing to announce.
 */
export function lowestBeforeReduction(history: readonly PriceStep[], now: Date): number | null {
  const price = currentPrice(history, now)
  if (!price || addDays(price.validFrom, 30) < now) return null
  const earlier = history.filter((step) => step.validFrom < price.validFrom)
  const inForceThen = currentPrice(earlier, addDays(price.validFrom, -30))
  const within = earlier.filter((step) => step.validFrom > addDays(price.validFrom, -30))
  const before = [...(inForceThen ? [inForceThen] : []), ...within].map((step) => step.cents)
  const last = currentPrice(earlier, price.validFrom)
  return last && last.cents > price.cents ? Math.min(...before) : null
}
