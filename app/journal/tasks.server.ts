import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { mailReceived } from './mail-received.server.tsx'
import { mailOffice } from './mail-office.server.tsx'
import { mailProgramme } from './mail-programme.server.tsx'

const OfRequest = z.object({ requestId: z.uuid() })

/** Tell a visitor that their request arrived. */
export const confirmRequest = task('journal.confirm-request', OfRequest, ({ requestId }) => mailReceived(requestId))

/** Tell the office that a request came. */
export const tellOfficeOfRequest = task('journal.tell-office', OfRequest, ({ requestId }) => mailOffice(requestId))

/** Mail the programme of a course to whoever asked for it. */
export const sendProgramme = task('journal.send-programme', OfRequest, ({ requestId }) => mailProgramme(requestId))

export const journalTasks = [confirmRequest, tellOfficeOfRequest, sendProgramme]
