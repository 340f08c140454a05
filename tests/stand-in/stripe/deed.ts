import type { World } from './world.ts'

/**
 * Do something to the ledger, all of it or nothing, and only then tell the webhook.
 * The work itself is synchronous, so two deeds never mix.
 */
export function deed<T>(world: World, work: () => T): { result: T; told: Promise<void> } {
  try {
    const result = work()
    world.ledger.commit()
    const told = Promise.all(world.outgoing.splice(0).map((event) => world.postman.send(event))).then(() => undefined)
    return { result, told }
  } catch (error) {
    world.ledger.rollback()
    world.outgoing.length = 0
    throw error
  }
}
