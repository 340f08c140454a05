import * as z from 'zod'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { task } from '#app/platform/jobs.server.ts'

/** Delete baskets nobody has touched for longer than their cookie lives. Safe to repeat. */
export async function forgetBaskets(now = new Date()) {
  await db.basket.deleteMany({ where: { updatedAt: { lt: addDays(now, -31) } } })
}

export const forgetOldBaskets = task('shop.forget-baskets', z.object({}).loose(), () => forgetBaskets())
