import { db, type Tx } from '#app/platform/db.server.ts'
import { checkContent, type CheckedContent } from './check-content.server.ts'
import { importCourse, prepareCourse, type PreparedCourse } from './import-course.server.ts'
import { keepCourseFindable, keepTrainerFindable } from './keep-findable.server.ts'
import { problemLine } from './problem-text.ts'
import type { CourseFile, TrainerFile } from './sheets.ts'
import { keepSlugs } from './slugs.server.ts'

const attempts = 3

/**
 * Bring the database to what `content/` says: once per state of the files, all of it or nothing, however many processes start
 * at once. A text that the studio has changed stays as it is; the file is laid beside it and the office is told. Throws with
 * every problem, its file, line and column, if the files are not in order.
 */
export async function importContent(root = 'content'): Promise<'imported' | 'unchanged'> {
  const { problems, content } = checkContent(root)
  if (await isImported(db, content.hash)) return 'unchanged'
  if (problems.length > 0) throw new Error(['content/ is not in order:', ...problems.map(problemLine)].join('\n'))
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const prepared: PreparedCourse[] = []
    for (const { source } of content.courses) {
      prepared.push(await prepareCourse(source, content.outside))
    }
    const result = await write(content, prepared)
    if (result !== 'moved') return result
  }
  throw new Error('content/ could not be imported: somebody kept publishing at the same time')
}

class Moved extends Error {}

/** One transaction. Whoever comes second waits for the first, and then finds it done. */
async function write(content: CheckedContent, prepared: PreparedCourse[]) {
  try {
    return await db.$transaction(
      async (tx) => {
        await tx.$queryRaw`select 1 from (select pg_advisory_xact_lock(hashtext('content'))) as waited`
        if (await isImported(tx, content.hash)) return 'unchanged' as const
        for (const trainer of content.trainers) await keepTrainer(tx, trainer)
        for (const [position, { file }] of content.courses.entries()) await keepCourse(tx, file, position)
        for (const course of prepared) if (!(await importCourse(tx, course))) throw new Moved()
        for (const { file } of content.courses) await keepCourseFindable(tx, file.id)
        await tx.contentImport.create({ data: { hash: content.hash } })
        return 'imported' as const
      },
      { timeout: 120_000, maxWait: 60_000 },
    )
  } catch (error) {
    if (error instanceof Moved) return 'moved' as const
    throw error
  }
}

// Only the newest import counts: going back to an older state of the files is an import too.
async function isImported(tx: Tx, hash: string) {
  const last = await tx.contentImport.findFirst({ orderBy: { at: 'desc' } })
  return last?.hash === hash
}

async function keepTrainer(tx: Tx, { id, slug, name, role, bio }: TrainerFile) {
  const sheet = { name, role, bio }
  await tx.trainer.upsert({ where: { id }, create: { id, sheet }, update: { sheet } })
  await keepSlugs(tx, { kind: 'trainer', targetId: id }, slug)
  await keepTrainerFindable(tx, id)
}

async function keepCourse(tx: Tx, file: CourseFile, position: number) {
  const { id, slug, trainer: trainerId, lessons: _, ...sheet } = file
  await tx.course.upsert({
    where: { id },
    create: { id, trainerId, sheet, position },
    update: { trainerId, sheet, position },
  })
  await keepSlugs(tx, { kind: 'course', targetId: id }, slug)
}
