import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { planDate } from '#app/dates/plan-date.server.ts'
import { inRome } from '#app/dates/rome.ts'
import { productNamed } from '#app/shop/products.server.ts'
import { putOnSale, type Offer } from '#app/shop/put-on-sale.server.ts'

const Text = z.object({ it: z.string(), en: z.string() })
const Hour = z.string().regex(/^\d\d:\d\d$/)
const Dates = z.array(
  z.object({
    id: z.string(),
    course: z.string(),
    title: Text,
    venue: z.object({ name: z.string(), street: z.string(), town: z.string() }),
    inDays: z.number().int().positive(),
    starts: Hour,
    ends: Hour,
    capacity: z.number().int().positive(),
  }),
)

const office = { role: 'admin' as const }

/** What the demo sells, where it is missing: the course for one, a pack of five seats, and a place on each date of `content/dates.yaml`. Safe to call twice. */
export async function seedShop(now = new Date()) {
  await sell({
    id: 'cascade-per-uno',
    kind: 'course',
    courseId: 'cascade',
    title: { it: 'La cascata, il corso per te', en: 'The cascade, the course for you' },
    cents: 14_900,
    position: 1,
  })
  await sell({
    id: 'cascade-cinque-licenze',
    kind: 'seats',
    courseId: 'cascade',
    seats: 5,
    title: { it: 'La cascata, 5 licenze per l’azienda', en: 'The cascade, 5 seats for the firm' },
    cents: 59_500,
    position: 2,
  })
  const dates = Dates.parse(parse(readFileSync(path.resolve('content/dates.yaml'), 'utf8')))
  for (const [index, date] of dates.entries()) {
    await plan(date, now)
    await sell({
      id: `posto-${date.id}`,
      kind: 'place',
      courseId: date.course,
      courseDateId: date.id,
      title: { it: `Un posto: ${date.title.it}`, en: `A place: ${date.title.en}` },
      cents: 39_000,
      position: 10 + index,
    })
  }
}

async function plan({ course, inDays, starts, ends, ...date }: z.output<typeof Dates>[number], now: Date) {
  const startsAt = inRome(now, inDays, starts)
  const planned = await planDate(office, { ...date, courseId: course, startsAt, endsAt: inRome(now, inDays, ends) })
  if (!planned.ok && planned.code !== 'already-planned') throw new Error(`${date.id}: ${planned.code}`)
}

// A price the office has changed since is not put back.
async function sell(offer: Offer) {
  if (await productNamed(offer.id)) return
  const sold = await putOnSale(office, offer)
  if (!sold.ok) throw new Error(`${offer.id}: ${sold.code}`)
}
