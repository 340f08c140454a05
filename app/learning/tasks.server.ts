import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { forgetReceived } from './forget-received.server.ts'
import { mailCertificate } from './mail-certificate.server.tsx'
import { mailRevoked } from './mail-revoked.server.tsx'

const ofCertificate = z.object({ code: z.string() })

export const sendCertificate = task('learning.send-certificate', ofCertificate, ({ code }) => mailCertificate(code))
export const tellRevoked = task('learning.tell-revoked', ofCertificate, ({ code }) => mailRevoked(code))

/** The jobs that tell somebody of a certificate. */
export const certificateTasks = [sendCertificate, tellRevoked]

export const forgetWhatWasReceived = task('learning.forget-received', z.object({}).loose(), forgetReceived)
