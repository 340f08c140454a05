import { expect, test } from 'vitest'
import { alertTasks } from '#app/journal/alert-clockwork.server.ts'
import { askAlert } from '#app/journal/ask-alert.server.ts'
import { confirmAlert } from '#app/journal/confirm-alert.server.ts'
import { endAlert } from '#app/journal/end-alert.server.ts'
import { mailNewDates } from '#app/journal/mail-alerts.server.tsx'
import { journalTasks } from '#app/journal/tasks.server.ts'
import { forgetAlerts, tellNewDates } from '#app/journal/tell-new-dates.server.ts'
import { addDays, addHours } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { jobs, mails, work } from '#tests/helpers/jobs.ts'
import { aDate } from '#tests/helpers/wares.ts'

const from = { address: '192.0.2.7' }
const doJobs = () => work([...journalTasks, ...alertTasks])
const mailsOf = async (email: string) => (await mails()).filter((mail) => mail.to === email)
const alertFor = (email: string) => db.dateAlert.findFirstOrThrow({ where: { email } })

async function asked(email: string, town?: string, courseId?: string) {
  const course = courseId ?? (await aCourse({ lessons: 1 })).id
  const wish = { course, town, email, language: 'it' as const }
  expect((await askAlert(from, wish)).ok).toBe(true)
  return { course, wish }
}

async function confirmed(email: string, town?: string, courseId?: string) {
  const { course } = await asked(email, town, courseId)
  await doJobs()
  const alert = await alertFor(email)
  await confirmAlert(alert.id)
  return { course, alert }
}

test('asked again and again it is one alert and one letter; until it is confirmed no date is told', async () => {
  const { course, wish } = await asked('una@prova.example', 'Forlì')
  await Promise.all([askAlert(from, wish), askAlert(from, { ...wish, town: ' FORLI ' })])
  expect(await jobs()).toHaveLength(1)
  await doJobs()
  const { token } = await alertFor(wish.email)
  const [letter, ...others] = await mailsOf(wish.email)
  expect([letter!.links.some((link) => link.includes(token)), others.length]).toEqual([true, 0])
  await aDate({ courseId: course })
  await tellNewDates()
  expect([(await jobs()).length, await db.request.count({ where: { email: wish.email } })]).toEqual([0, 0])
})

test('a new date is told once, those already there never, another town’s neither; the way to stop is in the letter', async () => {
  const email = 'due@prova.example'
  const course = (await aCourse({ lessons: 1 })).id
  await aDate({ courseId: course })
  const { alert } = await confirmed(email, 'bologna', course)
  await confirmed('altrove@prova.example', 'Bari', course)
  await tellNewDates()
  expect(await jobs()).toEqual([])
  const dates = [await aDate({ courseId: course }), await aDate({ courseId: course, inDays: 40 })]
  await Promise.all([tellNewDates(), tellNewDates()])
  expect(await jobs()).toHaveLength(1)
  await doJobs()
  await tellNewDates()
  await mailNewDates(alert.id)
  expect(await jobs()).toEqual([])
  const [, letter, ...others] = await mailsOf(email)
  expect([letter!.subject?.startsWith('2 nuove date'), others.length]).toEqual([true, 0])
  for (const date of dates) expect(letter!.text).toContain(`/date/${date}`)
  expect(letter!.text).toContain(`/date/avvisi/${alert.token}/fine`)
  expect(await mailsOf('altrove@prova.example')).toHaveLength(1)
})

test('confirming is noted for the office once; ending closes it, tells nothing more, and may be asked anew', async () => {
  const { alert, course } = await confirmed('tre@prova.example')
  await confirmAlert(alert.id)
  const requests = () => db.request.findMany({ where: { email: alert.email }, select: { kind: true, state: true } })
  expect(await requests()).toEqual([{ kind: 'dateAlert', state: 'waiting' }])
  await Promise.all([endAlert(alert.token), endAlert(alert.token)])
  expect(await requests()).toEqual([{ kind: 'dateAlert', state: 'closed' }])
  await aDate({ courseId: course })
  await tellNewDates()
  expect(await jobs()).toEqual([])
  const wish = { course, email: alert.email, language: 'it' as const }
  await askAlert(from, wish, addHours(new Date(), 2))
  await doJobs()
  await confirmAlert(alert.id)
  expect((await requests()).map(({ state }) => state).toSorted()).toEqual(['closed', 'waiting'])
})

test('what nobody confirmed is forgotten after two weeks, what is in force is not', async () => {
  await asked('vecchia@prova.example')
  await confirmed('viva@prova.example')
  await db.dateAlert.updateMany({ data: { askedAt: addDays(new Date(), -15) } })
  await forgetAlerts()
  expect(await db.dateAlert.count({ where: { email: 'vecchia@prova.example' } })).toBe(0)
  expect(await db.dateAlert.count({ where: { email: 'viva@prova.example' } })).toBe(1)
})

test('a course there is not, and a machine, are refused', async () => {
  const wish = { course: 'nessuno', email: 'x@prova.example', language: 'it' as const }
  expect(await askAlert(from, wish)).toEqual({ ok: false, code: 'no-course' })
  expect(await askAlert({ ...from, website: 'x' }, wish)).toEqual({ ok: false, code: 'machine' })
})
