import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { mailCertificate } from './mail-certificate.server.tsx'

export const sendCertificate = task('learning.send-certificate', z.object({ code: z.string() }), ({ code }) =>
  mailCertificate(code),
)
