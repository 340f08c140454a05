import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { findRegradeChanges } from './find-regrade-changes.server.ts'
import { makeRegradeChanges } from './make-regrade-changes.server.ts'

const payload = z.object({ regradeId: z.string() })

export const findChangesLater = task('learning.find-regrade-changes', payload, ({ regradeId }) =>
  findRegradeChanges(regradeId),
)
export const makeChangesLater = task('learning.make-regrade-changes', payload, ({ regradeId }) =>
  makeRegradeChanges(regradeId),
)
