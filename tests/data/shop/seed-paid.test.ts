import { hearWebhooks, stripeWorld } from '#tests/helpers/stand-in.ts'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { ordersOf } from '#app/shop/orders.server.ts'
import { refundOrder } from '#app/shop/refund-order.server.ts'
import { shopTasks } from '#app/shop/tasks.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { tellSeatReturned } from '#app/seats/tasks.server.ts'
import { work } from '#tests/helpers/jobs.ts'
import { hook } from '#tests/helpers/webhook.ts'
import { standing } from '#tests/helpers/orders.ts'
import { opened } from '#tests/helpers/firms.ts'
import { aQuiz } from '#tests/helpers/quizzes.ts'
import { seedFirm } from '../../../prisma/seed/firm.ts'
import { seedPeople } from '../../../prisma/seed/people.ts'
import { seedShop } from '../../../prisma/seed/shop.ts'

await hearWebhooks(hook)

test(
  'the demo’s order was paid at the simulator, so the office can give its money back',
  { timeout: 60_000 },
  async () => {
    const lessons = [{ id: 'one', quizzes: ['cascade-1'] }, { id: 'two' }]
    await aCourse({ id: 'cascade', lessons, quizzes: [aQuiz('cascade-1')] })
    const people = await seedPeople()
    await seedShop()
    await seedFirm(people, async (session) => void (await stripeWorld.pay(session, { how: 'card', wait: false })))
    const { orders } = await ordersOf({ ...people.owner, language: 'it', role: 'learner' }, 'it')
    const order = orders[0]!
    expect(orders.map(({ state, totalCents }) => [state, totalCents])).toEqual([['fulfilled', 59_500]])
    expect(await db.$queryRaw`select task_identifier from graphile_worker.jobs`).toEqual([])
    expect(await opened(people.employee.id, 'cascade')).toBe(true)

    const office = { ...people.office, language: 'it', role: 'staff' } as const
    expect(await refundOrder(office, order.id, 'Ci ha ripensato')).toMatchObject({ ok: true })
    for (const _ of ['sent', 'read']) await work([...shopTasks, tellSeatReturned])
    expect(await standing(order.id)).toMatchObject({ state: 'refunded', refunds: ['succeeded'] })
    expect(await opened(people.employee.id, 'cascade')).toBe(false)
  },
)
