import PostalMime from 'postal-mime'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { askProgramme } from '#app/journal/ask-programme.server.ts'
import { mailProgramme } from '#app/journal/mail-programme.server.tsx'
import { journalTasks } from '#app/journal/tasks.server.ts'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { aFirm } from '#tests/helpers/firms.ts'
import { jobs, work } from '#tests/helpers/jobs.ts'
import { aBareCourse } from '#tests/helpers/wares.ts'

const from = { address: '192.0.2.1' }
const wish = (courseId: string, email: string) => ({ courseId, email, language: 'it' as const, person: null })

async function mailsTo(address: string) {
  const all = readdirSync(env.MAIL_DIR).toSorted()
  const read = await Promise.all(all.map((file) => PostalMime.parse(readFileSync(path.join(env.MAIL_DIR, file)))))
  return read.filter((mail) => mail.to?.[0]?.address === address)
}

test('asked three times at once it is one request and one letter, with the PDF in it, and nothing is left to do', async () => {
  const course = await aCourse({ lessons: 2 })
  const asked = wish(course.id, 'tre@prova.example')
  const said = await Promise.all([1, 2, 3].map(() => askProgramme(from, { ...asked, name: 'Tina' })))
  expect(said.map(({ ok }) => ok)).toEqual([true, true, true])
  expect(await jobs()).toHaveLength(1)
  await work(journalTasks)
  const [mail, ...others] = await mailsTo(asked.email)
  expect(others).toEqual([])
  expect(mail!.text).toContain('Ciao Tina,')
  const [file] = mail!.attachments
  expect([file?.filename, file?.mimeType]).toEqual([`programma-${course.slug.it}.pdf`, 'application/pdf'])
  const { text } = await extractText(new Uint8Array(file!.content as ArrayBuffer), { mergePages: true })
  expect(text).toContain(`Corso ${course.id}`)
  const rows = await db.request.findMany({
    where: { email: asked.email },
    include: { moves: { orderBy: { id: 'asc' } } },
  })
  expect(rows.map(({ kind, state, courseId }) => [kind, state, courseId])).toEqual([['programme', 'closed', course.id]])
  expect(rows[0]!.moves.map(({ from: left, to }) => [left, to])).toEqual([
    [null, 'new'],
    ['new', 'closed'],
  ])
})

test('the job done twice sends one letter; another day is another wish', async () => {
  const course = await aCourse({ lessons: 1 })
  const asked = wish(course.id, 'due@prova.example')
  await askProgramme(from, asked)
  await work(journalTasks)
  const { id } = await db.request.findFirstOrThrow({ where: { email: asked.email } })
  await mailProgramme(id)
  expect(await mailsTo(asked.email)).toHaveLength(1)
  await askProgramme(from, asked, addDays(new Date(), 1))
  await work(journalTasks)
  expect(await mailsTo(asked.email)).toHaveLength(2)
  expect(await db.sentMail.count({ where: { to: asked.email, kind: 'programme' } })).toBe(2)
})

test('a course that was taken back is not mailed: its request stays for the office', async () => {
  const asked = wish(await aBareCourse(), 'vuoto@prova.example')
  await askProgramme(from, asked)
  await work(journalTasks)
  expect(await mailsTo(asked.email)).toEqual([])
  expect(await db.request.findFirst({ where: { email: asked.email } })).toMatchObject({ state: 'new' })
})

test('a machine is refused and leaves nothing; too many wishes of one address are refused', async () => {
  const course = await aCourse({ lessons: 1 })
  const asked = wish(course.id, 'mira@prova.example')
  expect(await askProgramme({ ...from, website: 'x' }, asked)).toEqual({ ok: false, code: 'machine' })
  const said = []
  for (let day = 0; day < 9; day++) said.push(await askProgramme(from, asked, addDays(new Date(), day)))
  expect(said.map((one) => (one.ok ? 'ok' : one.code))).toEqual([...Array<string>(8).fill('ok'), 'too-many'])
})

test('somebody signed in is known by their account and firm', async () => {
  const course = await aCourse({ lessons: 1 })
  const firm = await aFirm()
  const person = firm.person
  await askProgramme(from, { ...wish(course.id, 'altra@prova.example'), person })
  expect(await db.request.findFirst({ where: { email: 'altra@prova.example' } })).toMatchObject({
    userId: person.id,
    organizationId: firm.firm.id,
  })
})
