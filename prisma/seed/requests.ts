import type { Person } from '#app/identity/person.ts'
import { answerRequest } from '#app/journal/answer-request.server.ts'
import { askAlert } from '#app/journal/ask-alert.server.ts'
import { askProgramme } from '#app/journal/ask-programme.server.ts'
import { confirmAlert } from '#app/journal/confirm-alert.server.ts'
import { fixAppointment } from '#app/journal/fix-appointment.server.ts'
import type { Sender, Wish } from '#app/journal/keep-request.server.ts'
import { moveRequest } from '#app/journal/move-request.server.ts'
import { noteRequest } from '#app/journal/note-request.server.ts'
import { onWeekday } from '#app/journal/office-hours.ts'
import { proposeTime } from '#app/journal/propose-time.server.ts'
import type { Seen } from '#app/journal/request-step.server.ts'
import { sendRequest } from '#app/journal/send-request.server.ts'
import { db } from '#app/platform/db.server.ts'
import { demoAlert } from './links.ts'
import type { DemoPeople } from './people.ts'
import * as said from './request-texts.ts'
import { unsent } from './unsent.ts'

const courseId = 'cascade'
// Not an address of the net: what the demo sends counts against nobody.
const address = 'demo'

/**
 * What lies on the desk of the demo's office: a request of every kind, some new, some dealt with. Made once: an office
 * that ever had a request keeps what it has.
 */
export async function seedRequests({ owner, office }: Pick<DemoPeople, 'owner' | 'office'>, now = new Date()) {
  if ((await db.request.count()) + (await db.requestErasure.count()) > 0) return
  await unsent(async () => {
    await askedForDates()
    await closed(office, now)
    await answered(office)
    await waiting(office, now)
    await scheduled(office, now)
    await fresh({ ...owner, language: 'it', role: 'learner' }, office, now)
  })
}

async function fresh(owner: Person, office: By, now: Date) {
  const programme = { courseId, language: 'it', email: 'ugo@demo.example', name: 'Ugo Esempio', person: null } as const
  must(await askProgramme({ address }, programme))
  const inHouse = await ask(sender('Rita Esempio', 'rita@demo.example', 'Pastificio Esempio'), said.inHouse(now))
  await noteRequest(office, inHouse, said.note)
  const times = [onWeekday(now, 6, '10:00'), onWeekday(now, 7, '15:00'), onWeekday(now, 9, '10:30')]
  await ask({ name: owner.name, email: owner.email, person: owner }, { ...said.ownersMeeting, times })
  await ask(sender('Bruna Esempio', 'bruna@demo.example', 'Panificio Esempio', '051 000000'), said.contact)
}

async function scheduled(by: By, now: Date) {
  const times = [onWeekday(now, 4, '09:30'), onWeekday(now, 5, '14:00')]
  const requestId = await ask(sender('Gino Esempio', 'gino@demo.example', 'Trattoria Esempio'), {
    ...said.meeting,
    times,
  })
  must(await fixAppointment(seen(by, requestId), { startsAt: times[0]!, minutes: 45, place: said.place }))
}

async function waiting(by: By, now: Date) {
  const wish = { ...said.meetingInEnglish, times: [onWeekday(now, 3, '09:00')] }
  const requestId = await ask(sender('Ruth Example', 'ruth@demo.example', 'Example Bikes'), wish)
  must(await proposeTime(seen(by, requestId), onWeekday(now, 8, '11:00')))
}

async function answered(by: By) {
  const requestId = await ask(sender('Teo Esempio', 'teo@demo.example', 'Officina Esempio'), said.question)
  must(await answerRequest(seen(by, requestId), said.letter))
  // The seed stands in for the post.
  await db.requestMail.updateMany({ where: { requestId }, data: { sentAt: new Date() } })
}

async function closed(by: By, now: Date) {
  const requestId = await ask(sender('Elsa Esempio', 'elsa@demo.example'), said.coaching(now))
  must(await moveRequest(seen(by, requestId), 'closed'))
}

async function askedForDates() {
  const email = 'vera@demo.example'
  must(await askAlert({ address }, { course: courseId, town: 'Torino', email, language: 'it' }))
  const alert = await db.dateAlert.update({
    where: { email_courseId_townKey: { email, courseId, townKey: 'torino' } },
    data: { token: demoAlert },
  })
  await confirmAlert(alert.id)
}

type By = Seen['by']

// Nobody has changed a request since it was sent: it is at its first version.
const seen = (by: By, requestId: string): Seen => ({ by, requestId, version: 0 })

const sender = (name: string, email: string, firm?: string, phone?: string): Sender => ({
  name,
  email,
  firm,
  phone,
  person: null,
})

async function ask(from: Sender, wish: Wish) {
  const sent = must(await sendRequest({ address }, from, wish))
  return sent.value.id
}

function must<A extends { ok: boolean }>(answer: A): Extract<A, { ok: true }> {
  if (!answer.ok) throw new Error(`A demo request was refused: ${JSON.stringify(answer)}`)
  return answer as Extract<A, { ok: true }>
}
