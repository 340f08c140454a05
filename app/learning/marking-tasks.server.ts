import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { mailMarked } from './mail-marked.server.tsx'

export const tellMarked = task('learning.tell-marked', z.object({ attemptId: z.string() }), ({ attemptId }) =>
  mailMarked(attemptId),
)
