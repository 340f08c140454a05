import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { forgetOldRequests } from './erase-request.server.ts'
import { mailAlertConfirmation, mailNewDates } from './mail-alerts.server.tsx'
import { mailAnswer } from './mail-answer.server.tsx'
import { mailAppointment } from './mail-appointment.server.tsx'
import { mailOffice } from './mail-office.server.tsx'
import { mailProgramme } from './mail-programme.server.tsx'
import { mailProposal } from './mail-proposal.server.tsx'
import { mailReceived } from './mail-received.server.tsx'

const OfRequest = z.object({ requestId: z.uuid() })

/** Tell a visitor that their request arrived. */
export const confirmRequest = task('journal.confirm-request', OfRequest, ({ requestId }) => mailReceived(requestId))

/** Tell the office that a request came. */
export const tellOfficeOfRequest = task('journal.tell-office', OfRequest, ({ requestId }) => mailOffice(requestId))

/** Mail the programme of a course to whoever asked for it. */
export const sendProgramme = task('journal.send-programme', OfRequest, ({ requestId }) => mailProgramme(requestId))

/** Send a letter of the office. */
export const sendAnswer = task('journal.send-answer', z.object({ mailId: z.uuid() }), ({ mailId }) =>
  mailAnswer(mailId),
)

/** Ask whether another time suits. */
export const sendProposal = task('journal.send-proposal', z.object({ timeId: z.uuid() }), ({ timeId }) =>
  mailProposal(timeId),
)

/** Send the calendar entry of a meeting as it stood at a SEQUENCE: fixed, moved or called off. */
export const sendInvitation = task(
  'journal.send-invitation',
  z.object({ appointmentId: z.uuid(), sequence: z.int() }),
  mailAppointment,
)

/** Erase closed requests whose time is over. */
export const forgetRequests = task('journal.forget-requests', z.object({}).loose(), () => forgetOldRequests())

const OfAlert = z.object({ alertId: z.uuid() })

/** Ask the owner of an address whether it was they who asked to be told of new dates. */
export const askToConfirmAlert = task('journal.ask-to-confirm-alert', OfAlert, ({ alertId }) =>
  mailAlertConfirmation(alertId),
)

/** Tell of the new dates that wait to be told. */
export const sendNewDates = task('journal.send-new-dates', OfAlert, ({ alertId }) => mailNewDates(alertId))

export const journalTasks = [
  confirmRequest,
  tellOfficeOfRequest,
  sendProgramme,
  sendAnswer,
  sendProposal,
  sendInvitation,
  forgetRequests,
  askToConfirmAlert,
  sendNewDates,
]

/** What time itself asks of this room. */
export const journalClockwork = [
  { task: forgetRequests.name, match: '40 3 * * *', options: { backfillPeriod: 86_400_000 } },
]
