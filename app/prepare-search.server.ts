import { keepCatalogFindable } from './catalog/keep-findable.server.ts'
import { keepDatesFindable } from './dates/keep-findable.server.ts'
import { db } from './platform/db.server.ts'
import { keepEntries } from './search/keep-entries.server.ts'
import { keepShopFindable } from './shop/keep-findable.server.ts'
import { sitePages } from './site-pages.server.ts'

/** At every start: the pages of the site and the courses as they are written now, and whatever an older version published unseen. */
export async function prepareSearch() {
  await db.$transaction((tx) => keepEntries(tx, 'site', sitePages()))
  await keepCatalogFindable()
  await keepDatesFindable()
  await keepShopFindable()
}
