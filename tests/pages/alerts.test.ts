import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { visit } from '#tests/helpers/visit.ts'

test('an alert is asked for, confirmed and ended without script; opening a link changes nothing', async () => {
  const course = await aCourse({ lessons: 1 })
  expect(await (await visit('/date')).text()).toContain('href="/date/avvisi"')
  expect(await (await visit(`/corsi/${course.slug.it}`)).text()).toContain('action="/date/avvisi"')
  const asked = await visit('/date/avvisi', { form: { course: course.id, town: '', email: 'anna@prova.example' } })
  expect([asked.status, asked.headers.get('Location')]).toEqual([303, '/date/avvisi?said=sent'])
  const alert = () => db.dateAlert.findFirstOrThrow({ where: { courseId: course.id } })
  const { token } = await alert()
  const [confirm, end] = [`/date/avvisi/${token}/conferma`, `/en/dates/alerts/${token}/end`]
  expect((await visit(confirm)).status).toBe(200)
  expect((await alert()).confirmedAt).toBeNull()
  expect((await visit(confirm, { method: 'POST' })).status).toBe(303)
  expect((await alert()).confirmedAt).not.toBeNull()
  expect((await visit(end)).status).toBe(200)
  expect((await alert()).endedAt).toBeNull()
  expect((await visit(end, { method: 'POST' })).status).toBe(303)
  expect((await alert()).endedAt).not.toBeNull()
})

test('a mail program ends it in one click, from no page of ours', async () => {
  const course = await aCourse({ lessons: 1 })
  await visit('/en/dates/alerts', { form: { course: course.id, email: 'bea@prova.example' } })
  const { token } = await db.dateAlert.findFirstOrThrow({ where: { courseId: course.id } })
  const headers = { Origin: 'https://mail.example' }
  const ended = await visit(`/hooks/alerts/${token}`, { form: { 'List-Unsubscribe': 'One-Click' }, headers })
  expect(ended.status).toBe(204)
  expect((await db.dateAlert.findFirstOrThrow({ where: { token } })).endedAt).not.toBeNull()
})

test('forged links are not there; wrong wishes come back', async () => {
  for (const token of ['x', 'a'.repeat(32)])
    for (const page of [`/date/avvisi/${token}/conferma`, `/date/avvisi/${token}/fine`]) {
      expect((await visit(page)).status).toBe(404)
      expect((await visit(page, { method: 'POST' })).status).toBe(404)
    }
  expect((await visit('/date/avvisi', { form: { course: 'nessuno', email: 'a@prova.example' } })).status).toBe(422)
  expect((await visit('/date/avvisi', { form: { email: 'niente' } })).status).toBe(400)
  const alert = { course: 'nessuno', email: 'a@prova.example' }
  for (const town of ['x'.repeat(100_000), 'https://truffa.example'])
    expect((await visit('/date/avvisi', { form: { ...alert, town } })).status).toBe(400)
  const script = await visit('/date/avvisi', { form: { ...alert, town: '<script>alert(1)</script>' } })
  expect(await script.text()).not.toContain('<script>alert')
})
