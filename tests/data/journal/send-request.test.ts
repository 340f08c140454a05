import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { sendRequest } from '#app/journal/send-request.server.ts'
import { journalTasks } from '#app/journal/tasks.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aFirm } from '#tests/helpers/firms.ts'
import { jobs, mails, work } from '#tests/helpers/jobs.ts'
import { aMeetingWish, aSender } from '#tests/helpers/requests.ts'

const form = () => ({ key: randomUUID(), address: randomUUID() })

test('a request is kept as typed, with its times, its first step and the two letters it asks for', async () => {
  const [sender, wish] = [aSender(), aMeetingWish()]
  const sent = await sendRequest(form(), sender, wish)
  expect(sent.ok).toBe(true)
  const kept = await db.request.findFirstOrThrow({
    where: { email: sender.email },
    include: { times: true, moves: true },
  })
  expect(kept).toMatchObject({ kind: 'meeting', state: 'new', name: sender.name, message: wish.message, userId: null })
  expect(kept.details).toEqual({ size: '10-49', sector: 'Serramenti' })
  expect(kept.times.map((one) => one.startsAt).toSorted()).toEqual(wish.times!.toSorted())
  expect(kept.moves.map(({ from, to, why }) => [from, to, why])).toEqual([[null, 'new', 'received']])
  expect((await jobs()).map((job) => job.task)).toEqual(['journal.confirm-request', 'journal.tell-office'])
  await work(journalTasks)
})

test('the same form sent six times at once is one request with one pair of letters', async () => {
  const [sending, sender, wish] = [form(), aSender(), aMeetingWish()]
  const all = await Promise.all(Array.from({ length: 6 }, () => sendRequest({ ...sending }, sender, wish)))
  expect(new Set(all.map((one) => one.ok && one.value.id)).size).toBe(1)
  expect(await db.request.count({ where: { email: sender.email } })).toBe(1)
  expect((await jobs()).length).toBe(2)
  await work(journalTasks)
  expect((await mails()).filter((mail) => mail.to === sender.email)).toHaveLength(1)
})

test('gone back and changed, the form is a second request', async () => {
  const [sending, sender, wish] = [form(), aSender(), aMeetingWish()]
  await sendRequest(sending, sender, wish)
  await sendRequest(sending, sender, { ...wish, message: 'Ho dimenticato una cosa' })
  expect(await db.request.count({ where: { email: sender.email } })).toBe(2)
  await work(journalTasks)
})

test('of a signed-in person the account counts, not what came with the form', async () => {
  const { person, firm } = await aFirm({ name: 'Infissi Prova' })
  await sendRequest(
    form(),
    aSender({ name: 'Altro', email: 'altro@test.example', firm: 'Altra', person }),
    aMeetingWish(),
  )
  expect(await db.request.findFirstOrThrow({ where: { userId: person.id } })).toMatchObject({
    name: person.name,
    email: person.email,
    firmName: 'Infissi Prova',
    organizationId: firm.id,
  })
  await work(journalTasks)
})

test('a machine that fills every field and a tenth request of an hour are refused, and keep nothing', async () => {
  const sender = aSender()
  const codes = []
  for (let at = 0; at < 10; at++) {
    const sent = await sendRequest(form(), sender, aMeetingWish())
    codes.push(sent.ok ? 'done' : sent.code)
  }
  expect([...new Set(codes)]).toEqual(['done', 'too-many'])
  expect(await db.request.count({ where: { email: sender.email } })).toBe(8)
  const machine = aSender()
  expect(await sendRequest({ ...form(), website: 'https://x.example' }, machine, aMeetingWish())).toEqual({
    ok: false,
    code: 'machine',
  })
  expect(await db.request.count({ where: { email: machine.email } })).toBe(0)
  await work(journalTasks)
})

test('the confirmation is in the visitor’s language, repeats none of their words, and the office is told', async () => {
  const sender = aSender()
  await sendRequest(form(), sender, { ...aMeetingWish(), language: 'en', message: 'Buy cheap pills' })
  await work(journalTasks)
  const [confirmation] = (await mails()).filter((mail) => mail.to === sender.email)
  expect(confirmation!.subject).toBe('We have received your request for a meeting')
  expect(confirmation!.text).not.toContain('pills')
  const { id } = await db.request.findFirstOrThrow({ where: { email: sender.email } })
  const told = (await mails()).filter((mail) => mail.to === 'info@example.com')
  expect(told.flatMap((mail) => mail.links).filter((link) => link.endsWith(`/ufficio/richieste/${id}`))).toHaveLength(1)
})

test('a script in what was typed is text in every letter about it, never markup', async () => {
  const script = '<script>alert(1)</script>'
  const sender = aSender({ name: script, firm: script })
  await sendRequest(form(), sender, { ...aMeetingWish(), message: script })
  await work(journalTasks)
  const { id } = await db.request.findFirstOrThrow({ where: { email: sender.email } })
  const letters = (await mails()).filter(({ to, links }) => to === sender.email || links.some((at) => at.includes(id)))
  expect(letters).toHaveLength(2)
  for (const { html } of letters) expect(html).not.toContain('<script')
  expect(letters.some(({ html }) => html.includes('&lt;script&gt;'))).toBe(true)
})
