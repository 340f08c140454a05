import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { answerRequest } from '#app/journal/answer-request.server.ts'
import { callOff } from '#app/journal/call-off.server.ts'
import { eraseRequest, forgetOldRequests } from '#app/journal/erase-request.server.ts'
import { fixAppointment } from '#app/journal/fix-appointment.server.ts'
import { moveRequest } from '#app/journal/move-request.server.ts'
import { noteRequest, removeNote } from '#app/journal/note-request.server.ts'
import { requestForOffice } from '#app/journal/request-for-office.server.ts'
import { journalTasks } from '#app/journal/tasks.server.ts'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { codeOf } from '#tests/helpers/firms.ts'
import { mails, work } from '#tests/helpers/jobs.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aDesk, meeting } from '#tests/helpers/requests.ts'

test('of two answers at once one is kept and sent; notes of both are kept', async () => {
  const desk = await aDesk({ kind: 'contact', details: {}, times: [] })
  const letter = { subject: 'Eccoci', text: 'Buongiorno,\n\nsì, si può.\nA presto' }
  const both = await Promise.all([answerRequest(desk.seen(), letter), answerRequest(desk.seen(), letter)])
  expect(both.map(codeOf).toSorted()).toEqual(['changed', 'done'])
  expect(await Promise.all([1, 2, 3].map((at) => noteRequest(desk.by, desk.id, `Nota ${at}`)))).toEqual([
    true,
    true,
    true,
  ])
  await work(journalTasks)
  const sent = (await mails()).filter((mail) => mail.to === desk.email && mail.subject === 'Eccoci')
  expect(sent).toHaveLength(1)
  expect(sent[0]!.text).toContain('Vera Visitatrice')
  const page = await requestForOffice(desk.id, desk.by)
  expect([page!.state, page!.notes.length, page!.mails.length, page!.mails[0]!.sentAt instanceof Date]).toEqual([
    'answered',
    3,
    1,
    true,
  ])
})

test('states move by hand and back, each step with who and when; a fixed meeting forbids it', async () => {
  const desk = await aDesk()
  expect(codeOf(await moveRequest(desk.seen(), 'new'))).toBe('same-state')
  expect(codeOf(await moveRequest(desk.seen(), 'waiting'))).toBe('done')
  expect(codeOf(await moveRequest(desk.seen(), 'closed'))).toBe('changed')
  expect(codeOf(await moveRequest(desk.seen(1), 'closed'))).toBe('done')
  expect(codeOf(await answerRequest(desk.seen(2), { subject: 'a', text: 'b' }))).toBe('closed')
  expect(codeOf(await fixAppointment(desk.seen(2), meeting))).toBe('closed')
  expect(codeOf(await moveRequest(desk.seen(2), 'reopen'))).toBe('done')
  expect((await desk.row()).state).toBe('waiting')
  expect(codeOf(await moveRequest(desk.seen(3), 'reopen'))).toBe('same-state')
  await fixAppointment(desk.seen(3), meeting)
  expect(codeOf(await moveRequest(desk.seen(4), 'closed'))).toBe('has-appointment')
  expect(codeOf(await moveRequest({ ...desk.seen(), requestId: randomUUID() }, 'closed'))).toBe('not-found')
  const moves = await db.requestMove.findMany({ where: { requestId: desk.id }, orderBy: { id: 'asc' } })
  expect(moves.map(({ from, to, byId }) => [from, to, byId])).toEqual([
    [null, 'new', null],
    ['new', 'waiting', desk.by.id],
    ['waiting', 'closed', desk.by.id],
    ['closed', 'waiting', desk.by.id],
    ['waiting', 'scheduled', desk.by.id],
  ])
  await work(journalTasks)
})

test('a note is taken away by whoever wrote it, by nobody else', async () => {
  const desk = await aDesk()
  await noteRequest(desk.by, desk.id, 'Richiamare')
  const { id } = await db.requestNote.findFirstOrThrow({ where: { requestId: desk.id } })
  expect(await removeNote(await aPerson({ role: 'staff' }), desk.id, id)).toBe(false)
  expect(await removeNote(desk.by, randomUUID(), id)).toBe(false)
  expect(await removeNote(desk.by, desk.id, id)).toBe(true)
  expect(await noteRequest(desk.by, randomUUID(), 'x')).toBe(false)
  await work(journalTasks)
})

test('erased, nothing of a request is left but that it was; never while its meeting is ahead', async () => {
  const desk = await aDesk()
  await noteRequest(desk.by, desk.id, 'Nota')
  await answerRequest(desk.seen(), { subject: 'Eccoci', text: 'Sì' })
  await fixAppointment(desk.seen(1), meeting)
  expect(codeOf(await eraseRequest(desk.seen(2)))).toBe('has-appointment')
  await callOff(desk.seen(2))
  await work(journalTasks)
  expect(codeOf(await eraseRequest(desk.seen(2)))).toBe('changed')
  expect(codeOf(await eraseRequest(desk.seen(3)))).toBe('done')
  const where = { requestId: desk.id }
  const left = await Promise.all([
    db.request.count({ where: { id: desk.id } }),
    db.requestMove.count({ where }),
    db.requestNote.count({ where }),
    db.requestMail.count({ where }),
    db.requestTime.count({ where }),
    db.appointment.count({ where }),
    db.sentMail.count({ where: { to: desk.email } }),
  ])
  expect(left).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(await db.requestErasure.count({ where: { byId: desk.by.id, kind: 'meeting' } })).toBe(1)
})

test('closed requests are forgotten two years after the last step, open ones never', async () => {
  const [closed, open, young] = [await aDesk(), await aDesk(), await aDesk()]
  for (const one of [closed, young]) await moveRequest(one.seen(), 'closed')
  const longAgo = addDays(new Date(), -731)
  await db.request.updateMany({ where: { id: { in: [closed.id, open.id] } }, data: { touchedAt: longAgo } })
  await work(journalTasks)
  await forgetOldRequests()
  const ids = [closed.id, open.id, young.id]
  const left = await db.request.findMany({ where: { id: { in: ids } }, select: { id: true } })
  expect(left.map(({ id }) => id).toSorted()).toEqual([open.id, young.id].toSorted())
})
