import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EmbeddedError } from './embedded-error.ts'
import { claimant, claimHolds, newClaim } from './live-process.ts'

const PATIENCE_MS = 120_000
type Ticket = { number: number; claim: string }

/**
 * Runs `work` while no other process runs work on the same folder. The holder's death frees it.
 * Lamport's bakery over file names: a stale lock is never *replaced*, so two processes that find the same stale one
 * cannot take each other's place, which a single lock file does not promise.
 */
export async function locked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const queue = join(folder, 'lock')
  await mkdir(queue, { recursive: true })
  const ticket = await takeTicket(queue)
  try {
    await myTurn(queue, ticket)
    return await work()
  } finally {
    await rm(join(queue, nameOf(ticket)), { force: true })
  }
}

async function takeTicket(queue: string): Promise<Ticket> {
  const claim = newClaim()
  const choosing = join(queue, nameOf({ number: 0, claim }))
  await writeFile(choosing, '', { flag: 'wx' })
  try {
    const numbers = (await readdir(queue)).map((name) => ticketFrom(name)?.number ?? 0)
    const ticket = { number: Math.max(0, ...numbers) + 1, claim }
    await writeFile(join(queue, nameOf(ticket)), '', { flag: 'wx' })
    return ticket
  } finally {
    await rm(choosing, { force: true })
  }
}

async function myTurn(queue: string, mine: Ticket): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  // Twice clear: one listing can miss a process that changes from choosing to its ticket while the folder is read.
  for (let clear = 0; clear < 2;) {
    const first = await aheadOf(queue, mine)
    clear = first === undefined ? clear + 1 : 0
    if (first === undefined) continue
    if (Date.now() > until)
      throw new EmbeddedError(
        'busy',
        `Process ${claimant(first)} has kept the folder ${queue} locked for two minutes. End that process and start again.`,
      )
    await sleep(20)
  }
}

/** The claim of somebody alive who goes first; the dead ones' files are removed on the way. */
async function aheadOf(queue: string, mine: Ticket): Promise<string | undefined> {
  for (const name of await readdir(queue)) {
    const other = ticketFrom(name)
    if (other === undefined || other.claim === mine.claim || !goesFirst(other, mine)) continue
    if (claimHolds(other.claim)) return other.claim
    await rm(join(queue, name), { force: true })
  }
  return undefined
}

const goesFirst = (a: Ticket, b: Ticket) => (a.number === b.number ? a.claim < b.claim : a.number < b.number)
const nameOf = ({ number, claim }: Ticket) => `ticket-${number}-${claim}`

/** Who is still choosing counts as number 0: the ticket may turn out to be smaller than ours, so it is waited for. */
function ticketFrom(name: string): Ticket | undefined {
  const match = /^ticket-(\d+)-(.+)$/.exec(name)
  return match ? { number: Number(match[1]), claim: match[2] ?? '' } : undefined
}
