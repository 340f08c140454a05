import { Prisma } from '#prisma/client.ts'
import type { Tx } from './db.server.ts'
import { lockingIsOff } from './faults.server.ts'

type Lockable =
  | 'User'
  | 'Organization'
  | 'Member'
  | 'SeatPool'
  | 'CourseDate'
  | 'Course'
  | 'Enrolment'
  | 'Attempt'
  | 'Basket'
  | 'Order'
  | 'Request'

/**
 * Lock rows of one table until the transaction ends, in the order of their ids so that two callers cannot wait for each
 * other. Take it once per transaction, before counting what is scarce. Ids that do not exist lock nothing.
 */
export async function lockRows(tx: Tx, table: Lockable, ids: string[]) {
  const sorted = [...new Set(ids)].toSorted()
  if (sorted.length === 0 || (table === 'CourseDate' && lockingIsOff())) return
  await tx.$queryRaw`select id from ${Prisma.raw(`"${table}"`)} where id in (${Prisma.join(sorted)}) order by id for update`
}

/** Whether an error is the database saying that a unique rule was broken. */
export const isDuplicate = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
