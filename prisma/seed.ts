import { seedCatalog } from './seed/catalog.ts'
import { seedFirm } from './seed/firm.ts'
import { seedPeople } from './seed/people.ts'
import { seedRequests } from './seed/requests.ts'
import { seedShop } from './seed/shop.ts'

/**
 * The small believable world of the demo, built by the rooms' own verbs. Each part adds what is missing and touches
 * nothing that is there, so it runs at every start of the demo.
 */
export async function seedDemo() {
  const people = await seedPeople()
  await seedCatalog(people.trainer.id)
  await seedShop()
  await seedFirm(people)
  await seedRequests(people)
}
