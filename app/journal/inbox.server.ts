import type { Prisma } from '#prisma/client.ts'
import { bounded, boundedCount } from '#app/platform/bounded-count.ts'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { holding, typedSearch } from '#app/platform/typed-search.ts'
import { ages, type Age } from './inbox-ages.ts'
import { isRequestKind, isRequestState, requestStates, type RequestKind, type RequestState } from './request-kinds.ts'

const perPage = 25

export type InboxSearch = {
  text: string
  state: RequestState | null
  kind: RequestKind | null
  age: Age | null
}

/** What an address asks the inbox for; whatever makes no sense counts as not asked. */
export function inboxSearch(url: URL): InboxSearch {
  const { searchParams } = url
  const [state, kind] = [searchParams.get('state'), searchParams.get('kind')]
  return {
    text: typedSearch(url),
    state: isRequestState(state) ? state : null,
    kind: isRequestKind(kind) ? kind : null,
    age: ages.find((age) => age === searchParams.get('age')) ?? null,
  }
}

/** For the office: requests by state, kind, age and words, the newest first. A few statements whatever they show. */
export async function requestsForOffice(search: InboxSearch, page: number) {
  const [found, rows] = await Promise.all([
    search.text ? countedInWords(search) : countedByState(search),
    db.request.findMany({
      where: whereOf(search),
      select: inboxRow,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * perPage,
      take: perPage,
    }),
  ])
  return { ...found, requests: rows, pages: Math.max(1, Math.ceil(found.count / perPage)) }
}

type Counted = {
  /** Null: not known, because more are found than are counted. */
  counts: { state: RequestState; count: number | null }[]
  count: number
  /** There are more than `count`. */
  beyond: boolean
}

async function countedByState(search: InboxSearch): Promise<Counted> {
  const groups = await db.request.groupBy({ by: ['state'], _count: true, where: whereOf({ ...search, state: null }) })
  return ofStates(search, (state) => groups.find((group) => group.state === state)?._count ?? 0)
}

async function countedInWords(search: InboxSearch): Promise<Counted> {
  const found = await db.request.findMany({
    where: whereOf({ ...search, state: null }),
    select: { state: true },
    ...bounded,
  })
  if (!boundedCount(found.length).beyond)
    return ofStates(search, (state) => found.filter((one) => one.state === state).length)
  const shown = search.state ? await db.request.count({ where: whereOf(search), ...bounded }) : found.length
  return { counts: requestStates.map((state) => ({ state, count: null })), ...boundedCount(shown) }
}

function ofStates(search: InboxSearch, countOf: (state: RequestState) => number): Counted {
  const counts = requestStates.map((state) => ({ state, count: countOf(state) }))
  const shown = counts.filter(({ state }) => !search.state || state === search.state)
  return { counts, count: shown.reduce((sum, { count }) => sum + count, 0), beyond: false }
}

const inboxRow = {
  id: true,
  kind: true,
  state: true,
  name: true,
  email: true,
  firmName: true,
  createdAt: true,
} satisfies Prisma.RequestSelect

function whereOf({ text, state, kind, age }: InboxSearch): Prisma.RequestWhereInput {
  const like = holding(text)
  return {
    ...(state && { state }),
    ...(kind && { kind }),
    ...(age && { createdAt: { lt: addDays(new Date(), -Number(age)) } }),
    ...(text && { OR: [{ name: like }, { email: like }, { firmName: like }, { message: like }] }),
  }
}

/** For the office's first page: how many requests nobody has looked after yet, and the few that have waited longest. */
export async function newRequests() {
  const where = { state: 'new' } as const
  const [count, longest] = await Promise.all([
    db.request.count({ where }),
    db.request.findMany({ where, select: inboxRow, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: 6 }),
  ])
  return { count, longest }
}
