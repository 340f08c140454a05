import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { insertInto, refusalOf } from '#tests/helpers/raw-sql.ts'
import { aRequest } from '#tests/helpers/requests.ts'
import { aBareCourse, aDate } from '#tests/helpers/wares.ts'

// The forms and verbs hold these rules; here the database holds them alone, against raw SQL. Each try ends with the one row
// that must be refused; the rows before it are as near to it as allowed and must pass.

type Row = Record<string, unknown>

const refusal = (table: string, ...rows: Row[]) =>
  refusalOf(insertInto(table, Object.keys(rows[0]!)), ...rows.map((row) => Object.values(row)))

const request = (like: Row = {}): Row => ({
  id: randomUUID(),
  sendKey: randomUUID(),
  kind: 'contact',
  state: 'new',
  language: 'it',
  name: 'Vera Visitatrice',
  email: 'vera@test.example',
  phone: null,
  firmName: null,
  message: '',
  details: '{}',
  courseId: null,
  town: null,
  ...like,
})

const alert = (courseId: string, like: Row = {}): Row => ({
  id: randomUUID(),
  courseId,
  town: '',
  townKey: '',
  email: `${randomUUID().slice(0, 8)}@test.example`,
  language: 'it',
  token: randomUUID(),
  requestId: null,
  ...like,
})

const time = (requestId: string, rank: number, startsAt = new Date(rank * 3_600_000)): Row => ({
  id: randomUUID(),
  requestId,
  rank,
  startsAt,
})

const appointment = (requestId: string, like: Row = {}): Row => ({
  id: randomUUID(),
  requestId,
  startsAt: '2027-01-12T09:00:00Z',
  endsAt: '2027-01-12T09:30:00Z',
  place: 'Al telefono',
  sequence: 0,
  ...like,
})

const letters = (count: number) => 'a'.repeat(count)
const newRequest = async () => (await aRequest()).id

const tries: Record<string, () => Promise<string>> = {
  Request_sendKey_key: () => {
    const sendKey = randomUUID()
    return refusal('Request', request({ sendKey }), request({ sendKey }))
  },
  Request_language_known: () => refusal('Request', request({ language: 'en' }), request({ language: 'de' })),
  Request_texts_bounded: () =>
    refusal('Request', request({ message: letters(4000) }), request({ message: letters(4001) })),
  Request_details_are_an_object: () =>
    refusal('Request', request({ details: '{"size":"1-9"}' }), request({ details: '[]' })),
  Request_course_where_asked: async () => {
    const course = await aBareCourse()
    return refusal('Request', request({ kind: 'programme', courseId: course }), request({ kind: 'programme' }))
  },
  Request_one_open_alert: async () => {
    const open = { kind: 'dateAlert', courseId: await aBareCourse(), town: null }
    return refusal(
      'Request',
      request({ ...open, state: 'closed' }),
      request(open),
      request({ ...open, town: 'Bologna' }),
      request({ ...open, email: 'VERA@test.example' }),
    )
  },
  RequestTime_rank_positive: async () => {
    const id = await newRequest()
    return refusal('RequestTime', time(id, 50), time(id, 0))
  },
  RequestTime_requestId_rank_key: async () => {
    const id = await newRequest()
    return refusal('RequestTime', time(id, 7), time(id, 7, new Date()))
  },
  RequestTime_requestId_startsAt_key: async () => {
    const [id, startsAt] = [await newRequest(), new Date()]
    return refusal('RequestTime', time(id, 7, startsAt), time(id, 8, startsAt))
  },
  Appointment_requestId_key: async () => {
    const id = await newRequest()
    return refusal('Appointment', appointment(id), appointment(id))
  },
  Appointment_ends_after_start: async () =>
    refusal(
      'Appointment',
      appointment(await newRequest()),
      appointment(await newRequest(), { endsAt: '2027-01-12T09:00:00Z' }),
    ),
  Appointment_sequence_not_negative: async () =>
    refusal('Appointment', appointment(await newRequest()), appointment(await newRequest(), { sequence: -1 })),
  RequestNote_text_bounded: async () => {
    const [requestId, byId] = [await newRequest(), randomUUID()]
    const note = (text: string) => ({ id: randomUUID(), requestId, text, byId })
    return refusal('RequestNote', note(letters(4000)), note(''))
  },
  RequestMail_text_bounded: async () => {
    const [requestId, byId] = [await newRequest(), randomUUID()]
    const mail = (subject: string, text: string) => ({ id: randomUUID(), requestId, subject, text, byId })
    return refusal('RequestMail', mail(letters(200), letters(10_000)), mail(letters(201), 'Buongiorno'))
  },
  RequestMove_immutable: async () => {
    const { id } = await db.requestMove.findFirstOrThrow({ where: { requestId: await newRequest() } })
    const said = await refusalOf(`update "RequestMove" set why = 'answered' where id = $1`, [randomUUID()], [id])
    return said === 'RequestMove is a record of what happened and is never changed' ? 'RequestMove_immutable' : said
  },
  DateAlert_token_key: async () => {
    const [course, token] = [await aBareCourse(), randomUUID()]
    return refusal('DateAlert', alert(course, { token }), alert(course, { token }))
  },
  DateAlert_requestId_key: async () => {
    const [course, requestId] = [await aBareCourse(), await newRequest()]
    return refusal('DateAlert', alert(course), alert(course, { requestId }), alert(course, { requestId }))
  },
  DateAlert_email_courseId_townKey_key: async () => {
    const [course, email] = [await aBareCourse(), 'vera@test.example']
    const other = alert(course, { email, townKey: 'bologna', town: 'Bologna' })
    return refusal('DateAlert', alert(course, { email }), other, alert(course, { email }))
  },
  DateAlert_texts_bounded: async () => {
    const course = await aBareCourse()
    return refusal('DateAlert', alert(course, { town: letters(80) }), alert(course, { town: letters(81) }))
  },
  DateAlert_email_is_small: async () => {
    const course = await aBareCourse()
    return refusal('DateAlert', alert(course), alert(course, { email: 'Vera@test.example' }))
  },
  DateAlertTold_pkey: async () => {
    const course = await aBareCourse()
    const [one, two] = [alert(course), alert(course)]
    expect(await refusal('DateAlert', one, two)).toBe('nothing refused it')
    const courseDateId = await aDate()
    const told = ({ id: alertId }: Row) => ({ alertId, courseDateId })
    return refusal('DateAlertTold', told(one), told(two), told(one))
  },
}

test.each(Object.keys(tries))('%s refuses', async (name) => {
  expect(await tries[name]!()).toBe(name)
})

test('every rule the database has for these tables is tried here', async () => {
  const rules = await db.$queryRaw<{ name: string }[]>`
    with tables as (
      select oid from pg_class
      where relkind = 'r' and (relname like 'Request%' or relname like 'DateAlert%' or relname = 'Appointment')
    )
    select conname as name from pg_constraint join tables on tables.oid = conrelid where contype = 'c'
    union
    select index.relname from pg_index join tables on tables.oid = indrelid join pg_class index on index.oid = indexrelid
    where indisunique and not (indisprimary and indnatts = 1)
    union
    select tgname from pg_trigger join tables on tables.oid = tgrelid where not tgisinternal`
  expect(rules.map(({ name }) => name).toSorted()).toEqual(Object.keys(tries).toSorted())
})

// One rule, several texts: each has its own bound.
test.each<Row>([
  { name: '' },
  { name: letters(81) },
  { email: 'a@' },
  { email: letters(255) },
  { phone: letters(41) },
  { firmName: letters(121) },
  { town: letters(81) },
])('a request with a text out of bounds is refused: %j', async (like) => {
  expect(await refusal('Request', request(like))).toBe('Request_texts_bounded')
})

test('details are bounded too, and a kind that names no course may not have one', async () => {
  const long = JSON.stringify({ sector: letters(4000) })
  expect(await refusal('Request', request({ details: long }))).toBe('Request_details_are_an_object')
  expect(await refusal('Request', request({ courseId: await aBareCourse() }))).toBe('Request_course_where_asked')
})

// A request without its course could not be answered, and the rule above would refuse it with a riddle.
test('a course that somebody has asked about, or waits for dates of, is not deleted', async () => {
  const [nobodys, asked, awaited] = [await aBareCourse(), await aBareCourse(), await aBareCourse()]
  const asks = request({ kind: 'programme', courseId: asked })
  expect(await refusal('Request', asks)).toBe('nothing refused it')
  expect(await refusal('DateAlert', alert(awaited))).toBe('nothing refused it')
  const remove = 'delete from "Course" where id = $1'
  expect(await refusalOf(remove, [nobodys], [asked])).toBe('Request_courseId_fkey')
  expect(await refusalOf(remove, [awaited])).toBe('DateAlert_courseId_fkey')
})
