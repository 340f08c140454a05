import { expect, test } from 'vitest'
import { importContent } from '#app/catalog/import-content.server.ts'
import { publish } from '#app/catalog/publish.server.ts'
import { courseNames, coursePage, currentRelease, releaseLessons } from '#app/catalog/published.server.ts'
import { bySlug } from '#app/catalog/slugs.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { lessons } from '#tests/helpers/cascade-lessons.ts'
import { courseYaml, lessonText, quizText, someContent } from '#tests/helpers/content.ts'

const publicationsOf = (courseId: string) =>
  db.publication.findMany({
    where: { courseId },
    orderBy: { at: 'asc' },
    select: { kind: true, origin: true, changes: true },
  })
const textOf = async (courseId: string, lesson: string, language: string) => {
  const release = await currentRelease(db, courseId)
  const where = { releaseId_lessonId_language: { releaseId: release!.id, lessonId: `${courseId}/${lesson}`, language } }
  return (await db.releaseText.findUniqueOrThrow({ where, select: { revision: true } })).revision
}

test('two processes that start at once import the content of the product once', async () => {
  const results = await Promise.all([importContent(), importContent()])
  expect(results.toSorted()).toEqual(['imported', 'unchanged'])
  expect(await importContent()).toBe('unchanged')
  expect(await db.release.count()).toBe(1)
  expect(await db.publication.findMany({ select: { kind: true, origin: true, byId: true } })).toEqual([
    { kind: 'release', origin: 'content', byId: null },
  ])
  expect(await courseNames()).toMatchObject([{ id: 'cascade', slugs: { it: 'la-cascata', en: 'the-cascade' } }])
  const page = await coursePage('cascade', 'it')
  expect(page?.lessons.map(({ slug, title, free, quizzes }) => ({ slug, title, free, quizzes }))).toEqual(lessons)
  expect(lessons.filter(({ free }) => free).map(({ slug }) => slug)).toEqual(['la-prima-tessera'])
})

test('a corrected file reaches the release that is there; a new lesson or another right answer makes a new one', async () => {
  const { root, write, of } = someContent('matrix')
  await importContent(root)
  const first = await currentRelease(db, 'matrix')

  write({ [of('it/01-prima.mdx')]: lessonText('one', 'Prima, corretta') })
  expect(await importContent(root)).toBe('imported')
  expect(await currentRelease(db, 'matrix')).toEqual(first)
  expect((await releaseLessons(first!.id, 'it')).map(({ title }) => title)).toEqual(['Prima, corretta', 'Seconda'])

  write({ [of('quizzes/matrix-quiz.yaml')]: quizText('matrix', (yaml) => yaml.replaceAll('Scelta a', 'Opzione a')) })
  await importContent(root)
  expect(await currentRelease(db, 'matrix')).toEqual(first)

  const otherAnswer = (yaml: string) => yaml.replaceAll('cliente interno', 'il cliente interno')
  write({ [of('quizzes/matrix-quiz.yaml')]: quizText('matrix', otherAnswer) })
  await importContent(root)
  expect(await currentRelease(db, 'matrix')).toMatchObject({ number: 2 })

  write({
    [of('course.yaml')]: courseYaml('matrix', { lessons: ['one', 'two', 'three'] }),
    [of('it/03-terza.mdx')]: lessonText('three', 'Terza'),
    [of('en/03-third.mdx')]: lessonText('three', 'Third'),
  })
  await importContent(root)
  expect(await currentRelease(db, 'matrix')).toMatchObject({ number: 3 })
  expect((await releaseLessons(first!.id, 'it')).map(({ id }) => id)).toEqual(['matrix/one', 'matrix/two'])

  expect((await publicationsOf('matrix')).map(({ kind, changes }) => [kind, changes])).toEqual([
    [
      'release',
      [
        { subject: 'lesson', subjectId: 'matrix/one', change: 'added' },
        { subject: 'lesson', subjectId: 'matrix/two', change: 'added' },
      ],
    ],
    ['correction', [{ subject: 'lesson', subjectId: 'matrix/one', language: 'it', change: 'text' }]],
    ['correction', [{ subject: 'quiz', subjectId: 'matrix-quiz', change: 'wording' }]],
    ['release', [{ subject: 'quiz', subjectId: 'matrix-quiz', change: 'questions' }]],
    ['release', [{ subject: 'lesson', subjectId: 'matrix/three', change: 'added' }]],
  ])
})

test('files that are not in order import nothing and name every problem with its place', async () => {
  const { root, write, of } = someContent('wrong')
  write({
    [of('it/01-prima.mdx')]: lessonText('one', 'Prima', '{1 + 1}'),
    [of('en/02-second.mdx')]: lessonText('two', 'Second', '<Quiz id="other" />'),
  })
  await expect(importContent(root)).rejects.toThrow(
    /en\/02-second\.mdx:13:1 There is no quiz “other”[\s\S]*it\/01-prima\.mdx:13:1 Found “\{1 \+ 1\}”/,
  )
  expect(await db.course.findUnique({ where: { id: 'wrong' } })).toBeNull()
  expect(await db.trainer.findUnique({ where: { id: 'wrong-trainer' } })).toBeNull()
})

test('a lesson under another file name is found by its former address, which leads to the new one', async () => {
  const { root, write, of } = someContent('moved')
  await importContent(root)
  const { rmSync } = await import('node:fs')
  rmSync(`${root}/${of('it/01-prima.mdx')}`)
  write({ [of('it/01-primissima.mdx')]: lessonText('one', 'Prima') })
  await importContent(root)
  expect(await bySlug('lesson', 'prima', 'it', 'moved')).toEqual({
    id: 'moved/one',
    slugs: { it: 'primissima', en: 'first' },
    here: false,
  })
  expect(await bySlug('lesson', 'first', 'it', 'moved')).toMatchObject({ id: 'moved/one', here: false })
  expect(await bySlug('lesson', 'primissima', 'it', 'moved')).toMatchObject({ here: true })
  expect(await bySlug('lesson', 'nothing', 'it', 'moved')).toBeNull()
})

test('a text changed in the studio stays when its file changes; the file lies beside it and the office is told', async () => {
  const { root, write, of } = someContent('both')
  await importContent(root)
  const { sourceHash: base } = await textOf('both', 'one', 'it')
  const change = { subject: 'lesson', id: 'one', language: 'it', source: lessonText('one', 'Studio'), base } as const
  expect(await publish(await aPerson({ role: 'admin' }), 'both', [change])).toMatchObject({ ok: true })

  const file = lessonText('one', 'File')
  write({ [of('it/01-prima.mdx')]: file, [of('en/01-first.mdx')]: lessonText('one', 'First, corrected') })
  await importContent(root)

  expect(await textOf('both', 'one', 'it')).toMatchObject({ origin: 'studio', source: lessonText('one', 'Studio') })
  expect(await textOf('both', 'one', 'en')).toMatchObject({ origin: 'content', front: { title: 'First, corrected' } })
  expect(await db.draft.findMany({ where: { courseId: 'both' } })).toMatchObject([
    { subject: 'lesson', subjectId: 'one', language: 'it', origin: 'content', source: file },
  ])
  const told = async () => (await db.notice.findMany({ where: { kind: 'content-conflict' } })).map(({ about }) => about)
  const about = {
    courseId: 'both',
    subject: 'lesson',
    subjectId: 'one',
    language: 'it',
    file: `${root}/${of('it/01-prima.mdx')}`,
  }
  expect(await told()).toEqual([about])

  write({ [of('en/02-second.mdx')]: lessonText('two', 'Second, corrected', '<Quiz id="both-quiz" />') })
  await importContent(root)
  expect(await told()).toEqual([about])
  expect(await textOf('both', 'one', 'it')).toMatchObject({ origin: 'studio' })
})

test('a text on which the studio is working is not replaced under its hands', async () => {
  const { root, write, of } = someContent('drafted')
  await importContent(root)
  const { sourceHash } = await textOf('drafted', 'one', 'it')
  const draft = { courseId: 'drafted', subject: 'lesson' as const, subjectId: 'one', language: 'it' }
  await db.draft.create({ data: { ...draft, source: lessonText('one', 'Bozza'), baseHash: sourceHash } })
  write({ [of('it/01-prima.mdx')]: lessonText('one', 'File') })
  await importContent(root)
  expect(await textOf('drafted', 'one', 'it')).toMatchObject({ sourceHash })
  expect(
    (await db.draft.findMany({ where: draft, select: { origin: true } })).map(({ origin }) => origin).toSorted(),
  ).toEqual(['content', 'studio'])
})
