import { parseWithZod } from '@conform-to/zod/v4'
import { courseNames } from '#app/catalog/published.server.ts'
import { cheapestFor, type Choices } from './cheapest.ts'
import { mostOf } from './bounds.ts'
import { totalsOf } from './money.ts'
import { PriceQuestion } from './price-question.ts'
import { productsOnSale, type ForSale } from './products.server.ts'

/**
 * What the prices page shows: the courses a firm can buy, and the answer to what was asked of one of them. `price` is null
 * where the basket cannot hold enough and we must talk first; `reply` brings back what was typed.
 */
export async function pricesPage(asked: URLSearchParams | FormData, wrong: string) {
  const courses = await coursesForFirms()
  const submission = parseWithZod(asked, { schema: PriceQuestion })
  const named = asked.get('course')
  const course = courses.find(({ id }) => id === named) ?? courses[0] ?? null
  const shown = { courses: courses.map(({ id, title }) => ({ id, title })), course }
  const examples = course ? examplesOf(course.wares) : []
  if (!asked.get('people')) return { ...shown, examples, answer: null, reply: undefined, wrong: false }
  if (submission.status !== 'success')
    return {
      ...shown,
      examples,
      answer: null,
      reply: submission.reply({ fieldErrors: { people: [wrong] } }),
      wrong: true,
    }
  const { people } = submission.value
  const answer = course && { people, price: priceFor(people, course.wares) }
  return { ...shown, examples, answer, reply: submission.reply(), wrong: false }
}

export type PricesPage = Awaited<ReturnType<typeof pricesPage>>

/** What so many people cost: the lines as the basket will charge them, the sum and its VAT; null when we must talk first. */
function priceFor(people: number, wares: readonly ForSale[]) {
  const plan = cheapestFor(people, choicesOf(wares))
  if (!plan) return null
  const lines = plan.lines.flatMap(({ id, quantity }) => {
    const product = wares.find((ware) => ware.id === id)
    return product ? [{ product, quantity }] : []
  })
  const charges = lines.map(({ product: { price }, quantity }) => ({
    unitCents: price.cents,
    quantity,
    vatBasisPoints: price.vatBasisPoints,
  }))
  return { enoughFor: plan.enoughFor, lines, ...totalsOf(charges) }
}

export type FirmPrice = NonNullable<ReturnType<typeof priceFor>>

/** What the basket must hold of a course for so many people: also what it must no longer hold. */
export const wishesFor = ({ lines }: FirmPrice, wares: readonly ForSale[]) =>
  wares.map(({ id }) => ({ productId: id, quantity: lines.find(({ product }) => product.id === id)?.quantity ?? 0 }))

async function coursesForFirms() {
  const [products, names] = await Promise.all([productsOnSale(), courseNames()])
  const sold = Map.groupBy(
    products.filter(({ kind }) => kind !== 'place'),
    ({ courseId }) => courseId,
  )
  return names.flatMap(({ id, title, slugs }) => {
    const wares = sold.get(id)
    return wares ? [{ id, title, slugs, wares }] : []
  })
}

const examplesOf = (wares: readonly ForSale[]) =>
  [1, 5, 10, 20, 50].flatMap((people) => {
    const price = priceFor(people, wares)
    return price ? [{ people, totalCents: price.totalCents }] : []
  })

function choicesOf(wares: readonly ForSale[]): Choices {
  const [one] = wares.filter(({ kind }) => kind === 'course').toSorted((a, b) => a.price.cents - b.price.cents)
  return {
    one: one ? { id: one.id, cents: one.price.cents } : null,
    packs: wares
      .filter(({ kind }) => kind === 'seats')
      .map((ware) => ({ id: ware.id, seats: ware.seats, cents: ware.price.cents, most: mostOf(ware) })),
  }
}
