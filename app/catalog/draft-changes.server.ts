import { db } from '#app/platform/db.server.ts'
import type { Language } from '#app/i18n/language.ts'
import type { Draft } from '#prisma/client.ts'
import type { Change } from './changes.ts'

/** A draft as something to publish. */
export const changeOf = (draft: Draft): Change & { draft: { id: string; version: number } } => ({
  subject: draft.subject,
  id: draft.subjectId,
  language: draft.language as Language | '',
  source: draft.source,
  base: draft.baseHash,
  draft: { id: draft.id, version: draft.version },
})

/** All that is being written of a course, in the studio or in files that wait beside. */
export const draftsOf = (courseId: string) =>
  db.draft.findMany({ where: { courseId }, orderBy: [{ subject: 'asc' }, { subjectId: 'asc' }, { language: 'desc' }] })
