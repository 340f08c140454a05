import { expect, test } from 'vitest'
import type { Change } from '#app/catalog/changes.ts'
import { editionOf } from '#app/catalog/edition.server.ts'
import { importContent } from '#app/catalog/import-content.server.ts'
import { publish } from '#app/catalog/publish.server.ts'
import { currentRelease, releaseLessons } from '#app/catalog/published.server.ts'
import { db } from '#app/platform/db.server.ts'
import { lessonText, quizText, someContent } from '#tests/helpers/content.ts'
import { aPerson } from '#tests/helpers/people.ts'

/** A published course with its trainer, who may write it. */
async function aStudio(course: string) {
  await importContent(someContent(course).root)
  const trainer = await aPerson({ role: 'trainer' })
  await db.trainer.update({ where: { id: `${course}-trainer` }, data: { userId: trainer.id } })
  const edition = (await editionOf(db, course))!
  const change = (source: string, base = edition.texts.find((one) => one.slug === 'prima')!.hash): Change => ({
    subject: 'lesson',
    id: 'one',
    language: 'it',
    source,
    base,
  })
  const quiz = (source: string): Change => ({
    subject: 'quiz',
    id: `${course}-quiz`,
    language: '',
    source,
    base: edition.quizzes[0]!.versionId,
  })
  return { trainer, edition, change, quiz }
}

test('a correction is seen in every release that shows the same text, and is written down', async () => {
  const { trainer, change, quiz } = await aStudio('correct')
  const first = (await currentRelease(db, 'correct'))!
  const questions = quiz(quizText('correct', (yaml) => yaml.replace('passPercent: 60', 'passPercent: 70')))
  expect(await publish(trainer, 'correct', [questions])).toEqual({ ok: true, value: { kind: 'release', number: 2 } })
  const second = (await currentRelease(db, 'correct'))!

  const corrected = change(lessonText('one', 'Corretta'))
  expect(await publish(trainer, 'correct', [corrected])).toEqual({ ok: true, value: { kind: 'correction', number: 2 } })
  for (const { id } of [first, second])
    expect((await releaseLessons(id, 'it')).map(({ title }) => title)).toEqual(['Corretta', 'Seconda'])
  const rows = await db.publication.findMany({ where: { courseId: 'correct' }, orderBy: { at: 'asc' } })
  expect(rows.map(({ kind, origin, byId }) => [kind, origin, byId])).toEqual([
    ['release', 'content', null],
    ['release', 'studio', trainer.id],
    ['correction', 'studio', trainer.id],
  ])
})

test('a release leaves the old one as it is', async () => {
  const { trainer, edition, quiz } = await aStudio('release')
  const before = edition.quizzes[0]!.versionId
  await publish(trainer, 'release', [
    quiz(quizText('release', (yaml) => yaml.replace('passPercent: 60', 'passPercent: 80'))),
  ])
  const uses = await db.releaseQuiz.findMany({
    where: { quizId: 'release-quiz' },
    orderBy: { release: { number: 'asc' } },
    select: { quizVersionId: true },
  })
  expect(uses.map(({ quizVersionId }) => quizVersionId === before)).toEqual([true, false])
})

test('a text begun from an older one than is published is refused', async () => {
  const { trainer, change } = await aStudio('stale')
  await publish(trainer, 'stale', [change(lessonText('one', 'Prima di tutti'))])
  expect(await publish(trainer, 'stale', [change(lessonText('one', 'Troppo tardi'))])).toEqual({
    ok: false,
    code: 'stale',
  })
  expect(await db.publication.count({ where: { courseId: 'stale' } })).toBe(2)
})

test('two who publish the same text at once: one does, the other is told', async () => {
  const { trainer, change } = await aStudio('race')
  const results = await Promise.all(
    ['A', 'B'].map((title) => publish(trainer, 'race', [change(lessonText('one', title))])),
  )
  expect(results.map((result) => (result.ok ? 'published' : result.code)).toSorted()).toEqual(['published', 'stale'])
})

test('a text in which something is wrong publishes nothing and is explained', async () => {
  const { trainer, change } = await aStudio('bad')
  const result = await publish(trainer, 'bad', [change(lessonText('one', 'Prima', '<script>alert(1)</script>'))])
  expect(result).toMatchObject({ ok: false, code: 'problems' })
  expect(!result.ok && result.code === 'problems' && result.problems).toMatchObject([
    { line: 13, column: 1, code: 'html', of: { subject: 'lesson', id: 'one', language: 'it' } },
  ])
  expect(await db.publication.count({ where: { courseId: 'bad' } })).toBe(1)
  expect(await publish(trainer, 'bad', [])).toEqual({ ok: false, code: 'nothing' })
})

test('a course is written by its trainer and by administrators only', async () => {
  const { change } = await aStudio('own')
  const [other, admin, staff] = [
    await aPerson({ role: 'trainer' }),
    await aPerson({ role: 'admin' }),
    await aPerson({ role: 'staff' }),
  ]
  const wish = [change(lessonText('one', 'Mia'))]
  expect(await publish(other, 'own', wish)).toEqual({ ok: false, code: 'not-yours' })
  expect(await publish(staff, 'own', wish)).toEqual({ ok: false, code: 'not-yours' })
  expect(await publish(admin, 'nowhere', wish)).toEqual({ ok: false, code: 'not-yours' })
  expect(await publish(admin, 'own', wish)).toMatchObject({ ok: true })
})
