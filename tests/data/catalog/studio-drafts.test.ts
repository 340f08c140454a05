import { expect, test } from 'vitest'
import { adoptFile } from '#app/catalog/adopt-file.server.ts'
import { discardDraft } from '#app/catalog/discard-draft.server.ts'
import { importContent } from '#app/catalog/import-content.server.ts'
import { saveDraft } from '#app/catalog/save-draft.server.ts'
import { db } from '#app/platform/db.server.ts'
import { lessonText } from '#tests/helpers/content.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aStudio } from '#tests/helpers/studio.ts'

test('a draft is kept with its mistakes, which are told with line and column, and readers see nothing of it', async () => {
  const { lesson, save, open, titles } = await aStudio('kept')
  const written = lessonText('one', 'Nuova', '{1 + 1}')
  const saved = await save(lesson, written.replaceAll('\n', '\r\n'))
  expect(saved).toMatchObject({ ok: true, value: { savedAt: expect.any(Date) } })
  const text = await open(lesson)
  expect(text).toMatchObject({ source: `${written.trimEnd()}\n`, title: 'Nuova', newer: null })
  expect(text.preview).toMatchObject({ html: null, problems: [{ line: 13, column: 1, excerpt: '{1 + 1}' }] })
  expect(await titles()).toEqual(['Prima', 'Seconda'])
})

test('a save made from an older state is refused with what is there, and loses nothing', async () => {
  const { lesson, open, save, trainer } = await aStudio('older')
  const { seen } = await open(lesson)
  await save(lesson, lessonText('one', 'Di un altro'))
  const late = await saveDraft(trainer, lesson, { source: lessonText('one', 'Mia'), seen })
  expect(late).toMatchObject({ ok: false, code: 'moved' })
  const { there } = late as { there: { source: string; seen: string } }
  expect(there.source).toContain('Di un altro')
  expect((await open(lesson)).title).toBe('Di un altro')
  const knowing = await saveDraft(trainer, lesson, { source: lessonText('one', 'Mia'), seen: there.seen })
  expect(knowing.ok).toBe(true)
  expect((await open(lesson)).title).toBe('Mia')
})

test('of two who save at once one is told of the other; the same form sent twice is one save', async () => {
  const { lesson, open, trainer } = await aStudio('twice')
  const { seen } = await open(lesson)
  const two = await Promise.all(
    ['A', 'B'].map((title) => saveDraft(trainer, lesson, { source: lessonText('one', title), seen })),
  )
  expect(two.map((one) => (one.ok ? 'saved' : one.code)).toSorted()).toEqual(['moved', 'saved'])
  const now = await open(lesson)
  const again = await saveDraft(trainer, lesson, { source: now.source, seen })
  expect(again).toMatchObject({ ok: true, value: { seen: now.seen } })
  expect(await db.draft.count({ where: { courseId: 'twice' } })).toBe(1)
})

test('a text that says what is published again is no draft', async () => {
  const { lesson, open, save } = await aStudio('same')
  const { source } = await open(lesson)
  await save(lesson, lessonText('one', 'Altra'))
  expect(await save(lesson, source)).toMatchObject({ ok: true, value: { savedAt: null } })
  expect(await db.draft.count({ where: { courseId: 'same' } })).toBe(0)
})

test('what cannot be kept is refused: too long, unreadable, not there, not theirs', async () => {
  const { lesson, save, trainer } = await aStudio('limits')
  expect(await save(lesson, 'è'.repeat(60_000))).toEqual({ ok: false, code: 'too-long' })
  expect(await save(lesson, 'x'.repeat(5_000_000))).toEqual({ ok: false, code: 'too-long' })
  for (const source of ['a\0b', 'a\uD800b', 'perch\uFFFD'])
    expect(await save(lesson, source)).toEqual({ ok: false, code: 'garbled' })
  const wish = { source: 'x', seen: 'published.nothing' }
  for (const place of [
    { ...lesson, id: 'none' },
    { ...lesson, courseId: 'none' },
  ])
    expect(await saveDraft(trainer, place, wish)).toEqual({ ok: false, code: 'not-there' })
  for (const role of ['trainer', 'staff', 'learner'] as const)
    expect(await save(lesson, lessonText('one', 'Sua'), await aPerson({ role }))).toEqual({
      ok: false,
      code: 'not-there',
    })
  expect((await save(lesson, lessonText('one', 'Sua'), await aPerson({ role: 'admin' }))).ok).toBe(true)
})

test('a draft is thrown away only in the state that was looked at', async () => {
  const { course, lesson, save, trainer } = await aStudio('thrown')
  await save(lesson, lessonText('one', 'Una'))
  const { id, version } = await db.draft.findFirstOrThrow({ where: { courseId: course } })
  await save(lesson, lessonText('one', 'Due'))
  expect(await discardDraft(trainer, course, { id, version })).toEqual({ ok: false, code: 'moved' })
  const stranger = await aPerson({ role: 'trainer' })
  expect(await discardDraft(stranger, course, { id, version: 2 })).toEqual({ ok: false, code: 'not-there' })
  expect(await discardDraft(trainer, course, { id, version: 2 })).toEqual({ ok: true, value: null })
  expect(await db.draft.count({ where: { courseId: course } })).toBe(0)
})

test('a file changed after the studio is laid beside: taken, it becomes the draft; kept away, it is gone', async () => {
  const { course, content, lesson, save, open, publish, trainer, titles } = await aStudio('files')
  await save(lesson, lessonText('one', 'Dello studio'))
  await publish()
  content.write({ [content.of('it/01-prima.mdx')]: lessonText('one', 'Del file') })
  await importContent(content.root)
  expect(await titles()).toEqual(['Dello studio', 'Seconda'])
  const text = await open(lesson)
  expect([text.source, text.beside?.source].map((one) => /title: "(.*)"/.exec(one ?? '')?.[1])).toEqual([
    'Dello studio',
    'Del file',
  ])
  const wish = { fileId: text.beside!.id, fileVersion: text.beside!.version, seen: text.seen }
  expect(await adoptFile(trainer, lesson, { ...wish, seen: 'published.other' })).toEqual({ ok: false, code: 'moved' })
  expect((await adoptFile(trainer, lesson, wish)).ok).toBe(true)
  expect(await open(lesson)).toMatchObject({ title: 'Del file', beside: null, newer: null })
  expect(await publish()).toMatchObject({ ok: true, value: { kind: 'correction' } })
  expect(await titles()).toEqual(['Del file', 'Seconda'])
  expect(await db.draft.count({ where: { courseId: course } })).toBe(0)
})
