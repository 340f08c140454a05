import * as z from 'zod'
import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { productsOnSale } from './products.server.ts'

/** The shop window: everything on sale, and what the courses behind it say of themselves. Three statements. */
export async function shopWindow() {
  const products = await productsOnSale()
  const ids = [...new Set(products.map((product) => product.courseId))]
  const [courses, slugs] = await Promise.all([
    db.course.findMany({ where: { id: { in: ids } }, select: { id: true, sheet: true } }),
    db.slug.findMany({ where: { kind: 'course', targetId: { in: ids }, current: true } }),
  ])
  const slugOf = (id: string, language: Language) =>
    slugs.find((slug) => slug.targetId === id && slug.language === language)?.slug ?? null
  const courseOf = new Map(
    courses.map(({ id, sheet }) => [
      id,
      { ...Sheet.parse(sheet), slugs: { it: slugOf(id, 'it'), en: slugOf(id, 'en') } },
    ]),
  )
  return products.map((product) => ({ ...product, course: courseOf.get(product.courseId) ?? null }))
}

export type Ware = Awaited<ReturnType<typeof shopWindow>>[number]

const Text = z.object({ it: z.string(), en: z.string() })
// Only what the window shows; a course that lacks it is sold without it.
const Sheet = z.object({ audience: Text.nullish().catch(null), outcomes: z.array(Text).catch([]) })
