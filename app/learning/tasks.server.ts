import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { forgetReceived } from './forget-received.server.ts'
import { mailCertificate } from './mail-certificate.server.tsx'
import { mailReview } from './mail-review.server.tsx'
import { mailRevoked } from './mail-revoked.server.tsx'

const ofCertificate = z.object({ code: z.string() })

export const sendCertificate = task('learning.send-certificate', ofCertificate, ({ code }) => mailCertificate(code))
export const tellRevoked = task('learning.tell-revoked', ofCertificate, ({ code }) => mailRevoked(code))
export const tellReview = task('learning.tell-review', z.object({ id: z.string() }), ({ id }) => mailReview(id))

/** The jobs that tell somebody of a certificate or a review. */
export const certificateTasks = [sendCertificate, tellRevoked, tellReview]

export const forgetWhatWasReceived = task('learning.forget-received', z.object({}).loose(), forgetReceived)
