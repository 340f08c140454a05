import { to } from '#app/i18n/addresses.ts'
import { languages, type Localized } from '#app/i18n/language.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { keepEntries, keepMissing, type Entry } from '#app/search/keep-entries.server.ts'
import { shopWords } from './words.ts'

/** Let a product be found while it is on sale. A place is found by its date. Whatever changes a product calls this. */
export async function keepProductFindable(tx: Tx, id: string) {
  const product = await tx.product.findUnique({ where: { id, onSale: true } })
  const entries = languages.flatMap((language): Entry[] => {
    if (!product || product.kind === 'place') return []
    const say = shopWords(language)
    const path = `${to('shop', language)}#${id}`
    const summary = say(`product.${product.kind}.who`)
    const body = say(`product.${product.kind}.gets`, { count: product.seats })
    return [{ kind: 'product', id, language, title: (product.title as Localized)[language], summary, body, path }]
  })
  await keepEntries(tx, `product:${id}`, entries)
}

/** The products that were put on sale before they could be found. */
export async function keepShopFindable() {
  const products = await db.product.findMany({
    where: { onSale: true, kind: { not: 'place' } },
    select: { id: true },
  })
  await keepMissing(
    'product',
    products.map(({ id }) => id),
    keepProductFindable,
  )
}
