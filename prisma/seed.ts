import { seedCatalog } from './seed/catalog.ts'
import { seedFirm } from './seed/firm.ts'
import { seedPeople } from './seed/people.ts'
import type { Pay } from './seed/purchase.ts'
import { seedRequests } from './seed/requests.ts'
import { seedShop } from './seed/shop.ts'

/**
 * The small believable world of the demo, built by the rooms' own verbs. Each part adds what is missing and touches
 * nothing that is there, so it runs at every start of the demo. What it buys is paid by `pay`, where somebody can be paid.
 */
export async function seedDemo(pay?: Pay) {
  const people = await seedPeople()
  await seedCatalog(people.trainer.id)
  await seedShop()
  await seedFirm(people, pay)
  await seedRequests(people)
}
