import { asLanguage, type Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { readDetails } from './details.ts'
import { hasMeetingAhead } from './meeting-ahead.ts'

const page = {
  id: true,
  kind: true,
  state: true,
  version: true,
  language: true,
  name: true,
  email: true,
  phone: true,
  firmName: true,
  userId: true,
  message: true,
  details: true,
  town: true,
  createdAt: true,
  course: { select: { id: true, sheet: true } },
  times: { orderBy: { startsAt: 'asc' } },
  moves: { orderBy: { id: 'asc' } },
  notes: { orderBy: { createdAt: 'asc' } },
  mails: { orderBy: { createdAt: 'asc' } },
  appointment: true,
} as const

/** For the office: one request with everything typed, its history, and what else came from the same address. Or null. */
export async function requestForOffice(id: string, reader: { id: string }) {
  const request = await db.request.findUnique({ where: { id }, select: page })
  if (!request) return null
  const by = [...request.moves, ...request.notes, ...request.mails].flatMap(({ byId }) => byId ?? [])
  const [people, others] = await Promise.all([
    db.user.findMany({ where: { id: { in: [...new Set(by)] } }, select: { id: true, name: true } }),
    db.request.findMany({
      where: { email: request.email, id: { not: id } },
      select: { id: true, kind: true, state: true, createdAt: true },
      orderBy: { createdAt: 'desc' },
      take: 20,
    }),
  ])
  const { course, details, ...rest } = request
  return {
    ...rest,
    language: asLanguage(request.language),
    details: readDetails(request.kind, details),
    course: course && { id: course.id, title: titleIn(course.sheet) },
    others,
    meetingAhead: hasMeetingAhead(request, new Date()),
    readerId: reader.id,
    people: Object.fromEntries(people.map((one) => [one.id, one.name])),
  }
}

// A course's title in every language; its sheet is the catalogue's.
const titleIn = (sheet: unknown) => (sheet as { title: Record<Language, string> }).title

export type OfficeRequest = NonNullable<Awaited<ReturnType<typeof requestForOffice>>>
