import type { Prisma } from '#prisma/client.ts'
import { courseNames } from '#app/catalog/published.server.ts'
import type { Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { mailsTo } from '#app/platform/sent-mails.server.ts'

/** How many lines of each kind a file shows; what is older is found through the lists. */
const most = 30

/**
 * For the office: what we know of a mail address, with an account or without, so that nobody is asked twice for what they
 * told us. The same number of statements whatever there is; null for an address nobody ever used here.
 */
export async function personFile(address: string) {
  const email = address.toLowerCase()
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, name: true, role: true, createdAt: true, language: true },
  })
  const [memberships, requests, alerts, mails] = await Promise.all([
    db.member.findMany({ where: { OR: [{ email }, ...(user ? [{ userId: user.id }] : [])] }, select: memberRow }),
    db.request.findMany({ where: { email }, select: requestRow, orderBy: { createdAt: 'desc' }, take: most }),
    db.dateAlert.findMany({ where: { email }, select: alertRow, orderBy: { askedAt: 'desc' }, take: most }),
    mailsTo(email, most),
  ])
  if (!user && memberships.length + requests.length + alerts.length + mails.length === 0) return null
  const names = await courseNames()
  const title = (courseId: string | null): Localized | null => names.find(({ id }) => id === courseId)?.title ?? null
  return {
    email,
    name: user?.name ?? nameIn(email, [...memberships, ...requests]),
    user,
    memberships,
    mails,
    requests: requests.map((row) => ({ ...row, course: title(row.courseId) })),
    alerts: alerts.map((row) => ({ ...row, course: title(row.courseId) })),
    ...(await accountOf(user?.id ?? null, title)),
  }
}

export type PersonFile = NonNullable<Awaited<ReturnType<typeof personFile>>>

/** For the office: a firm with its people, orders and requests; null when there is none. */
export async function firmFile(id: string) {
  const firm = await db.organization.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      createdAt: true,
      members: {
        where: { leftAt: null },
        select: { id: true, name: true, email: true, role: true, user: { select: { name: true } } },
        orderBy: [{ email: 'asc' }],
        take: 200,
      },
      orders: { select: orderRow, orderBy: { createdAt: 'desc' }, take: most },
      requests: { select: requestRow, orderBy: { createdAt: 'desc' }, take: most },
    },
  })
  if (!firm) return null
  const names = await courseNames()
  const course = (courseId: string | null) => names.find((one) => one.id === courseId)?.title ?? null
  return { ...firm, requests: firm.requests.map((row) => ({ ...row, course: course(row.courseId) })) }
}

const orderRow = { id: true, number: true, state: true, totalCents: true, createdAt: true } satisfies Prisma.OrderSelect
const memberRow = {
  id: true,
  name: true,
  role: true,
  leftAt: true,
  organization: { select: { id: true, name: true } },
} satisfies Prisma.MemberSelect
const alertRow = {
  id: true,
  courseId: true,
  town: true,
  askedAt: true,
  confirmedAt: true,
  endedAt: true,
} satisfies Prisma.DateAlertSelect
const requestRow = {
  id: true,
  kind: true,
  state: true,
  name: true,
  courseId: true,
  createdAt: true,
  notes: { select: { id: true, text: true, createdAt: true }, orderBy: { createdAt: 'asc' } },
} satisfies Prisma.RequestSelect

const nameIn = (email: string, rows: { name: string }[]) =>
  rows.find(({ name }) => name && name !== email)?.name ?? email

async function accountOf(userId: string | null, title: (courseId: string) => Localized | null) {
  const mine = { userId: userId ?? '' }
  const [orders, bookings, enrolments] = await Promise.all([
    db.order.findMany({
      where: { buyerId: mine.userId },
      select: orderRow,
      orderBy: { createdAt: 'desc' },
      take: most,
    }),
    db.booking.findMany({
      where: { ...mine, state: { not: 'held' } },
      select: { id: true, state: true, courseDate: { select: { id: true, title: true, startsAt: true } } },
      orderBy: { createdAt: 'desc' },
      take: most,
    }),
    db.enrolment.findMany({
      where: mine,
      select: {
        id: true,
        courseId: true,
        enrolledAt: true,
        lastSeenAt: true,
        courseCompletion: { select: { at: true } },
        certificate: { select: { code: true, revocation: { select: { at: true } } } },
      },
      orderBy: { enrolledAt: 'desc' },
      take: most,
    }),
  ])
  return {
    orders,
    bookings: bookings.map(({ courseDate, ...row }) => ({
      ...row,
      date: { ...courseDate, title: courseDate.title as Localized },
    })),
    courses: enrolments.map((row) => ({ ...row, course: title(row.courseId) })),
  }
}
