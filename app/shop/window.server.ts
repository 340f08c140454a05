import { courseNames } from '#app/catalog/published.server.ts'
import { CourseSheet } from '#app/catalog/sheets.ts'
import { db } from '#app/platform/db.server.ts'
import { productsOnSale } from './products.server.ts'

/** The shop window: everything on sale, what the courses behind it say of themselves, and where to look inside. */
export async function shopWindow() {
  const products = await productsOnSale()
  const ids = [...new Set(products.map((product) => product.courseId))]
  const [published, courses] = await Promise.all([
    courseNames(),
    db.course.findMany({ where: { id: { in: ids } }, select: { id: true, sheet: true } }),
  ])
  return products.map((product) => {
    const sheet = CourseSheet.safeParse(courses.find((course) => course.id === product.courseId)?.sheet).data
    return {
      ...product,
      audience: sheet?.audience ?? null,
      outcomes: sheet?.outcomes ?? [],
      slugs: published.find((course) => course.id === product.courseId)?.slugs ?? null,
    }
  })
}

export type Ware = Awaited<ReturnType<typeof shopWindow>>[number]
