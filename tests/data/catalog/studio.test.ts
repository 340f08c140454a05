import { expect, test } from 'vitest'
import { adoptFile } from '#app/catalog/adopt-file.server.ts'
import { beginLesson } from '#app/catalog/begin-lesson.server.ts'
import { discardDraft } from '#app/catalog/discard-draft.server.ts'
import type { Place } from '#app/catalog/draft-place.ts'
import { importContent } from '#app/catalog/import-content.server.ts'
import { publicationBox } from '#app/catalog/publication-box.server.ts'
import { publishDrafts } from '#app/catalog/publish-drafts.server.ts'
import { currentRelease, releaseLessons } from '#app/catalog/published.server.ts'
import { saveDraft } from '#app/catalog/save-draft.server.ts'
import { studioText } from '#app/catalog/studio-text.server.ts'
import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { lessonText, quizText, someContent } from '#tests/helpers/content.ts'
import { aPerson } from '#tests/helpers/people.ts'

/** A published course with its trainer, as the studio has it. */
async function aStudio(course: string) {
  const content = someContent(course)
  await importContent(content.root)
  const trainer = await aPerson({ role: 'trainer' })
  await db.trainer.update({ where: { id: `${course}-trainer` }, data: { userId: trainer.id } })
  const lesson: Place = { courseId: course, subject: 'lesson', id: 'one', language: 'it' }
  const quiz: Place = { courseId: course, subject: 'quiz', id: `${course}-quiz`, language: '' }
  const open = async (place: Place) => (await studioText(trainer, place, 'it'))!
  const save = async (place: Place, source: string, by: Person = trainer) =>
    saveDraft(by, place, { source, seen: (await open(place)).seen })
  const box = async () => publicationBox(course, await db.draft.findMany({ where: { courseId: course } }), 'it')
  const publish = async (announced?: 'correction' | 'release') => {
    const { drafts, kind } = await box()
    return publishDrafts(trainer, course, { drafts, announced: announced ?? kind })
  }
  const titles = async () => {
    const release = (await currentRelease(db, course))!
    return (await releaseLessons(release.id, 'it')).map(({ title }) => title)
  }
  return { course, content, trainer, lesson, quiz, open, save, box, publish, titles }
}

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

test('a corrected sentence is announced as a correction, published, and used up', async () => {
  const { course, lesson, save, box, publish, titles, trainer } = await aStudio('fix')
  await save(lesson, lessonText('one', 'Corretta'))
  expect(await box()).toMatchObject({ kind: 'correction', number: 1, because: [], drafts: [{ chosen: true }] })
  expect(await publish()).toEqual({ ok: true, value: { kind: 'correction', number: 1 } })
  expect(await titles()).toEqual(['Corretta', 'Seconda'])
  expect(await db.draft.count({ where: { courseId: course } })).toBe(0)
  const last = await db.publication.findFirst({ where: { courseId: course }, orderBy: { at: 'desc' } })
  expect(last).toMatchObject({
    byId: trainer.id,
    origin: 'studio',
    changes: [{ subject: 'lesson', subjectId: 'fix/one', language: 'it', change: 'text' }],
  })
})

test('another right answer is announced as a release, and never goes out as the correction it was taken for', async () => {
  const { quiz, save, box, publish, course } = await aStudio('answer')
  await save(
    quiz,
    quizText('answer', (yaml) => yaml.replace('passPercent: 60', 'passPercent: 70')),
  )
  expect(await box()).toMatchObject({
    kind: 'release',
    number: 2,
    because: [{ subject: 'quiz', subjectId: 'answer-quiz', change: 'questions' }],
  })
  expect(await publish('correction')).toEqual({ ok: false, code: 'other-kind' })
  expect(await currentRelease(db, course)).toMatchObject({ number: 1 })
  expect(await publish()).toEqual({ ok: true, value: { kind: 'release', number: 2 } })
})

test('a draft with a mistake stays behind, and publishes nothing if it is sent all the same', async () => {
  const { course, lesson, save, box, trainer, titles } = await aStudio('mistake')
  await save(lesson, lessonText('one', 'Sbagliata', '<script>x</script>'))
  const shown = await box()
  expect(shown).toMatchObject({ kind: 'nothing', drafts: [{ chosen: false, problems: [{ line: 13, column: 1 }] }] })
  const wish = { drafts: shown.drafts, announced: 'correction' as const }
  expect(await publishDrafts(trainer, course, wish)).toMatchObject({
    ok: false,
    code: 'problems',
    problems: [{ line: 13, column: 1, of: { subject: 'lesson', id: 'one', language: 'it' } }],
  })
  expect([await titles(), await db.publication.count({ where: { courseId: course } })]).toEqual([
    ['Prima', 'Seconda'],
    1,
  ])
  expect(await db.draft.count({ where: { courseId: course } })).toBe(1)
})

test('texts that are fine alone but not together are refused together', async () => {
  const { course, lesson, save, box, publish } = await aStudio('together')
  await save(lesson, lessonText('one', 'Prima', '<Reflection id="nota" prompt="Pensaci." />'))
  expect(await box()).toMatchObject({ kind: 'problems', problems: [{ of: { id: 'one', language: 'en' } }] })
  expect(await publish()).toMatchObject({ ok: false, code: 'problems' })
  await save({ ...lesson, language: 'en' }, lessonText('one', 'First', '<Reflection id="nota" prompt="Think." />'))
  expect(await publish()).toEqual({ ok: true, value: { kind: 'correction', number: 1 } })
  expect(await db.draft.count({ where: { courseId: course } })).toBe(0)
})

test('a draft that was saved anew since it was announced is not published', async () => {
  const { course, lesson, save, box, trainer, titles } = await aStudio('anew')
  await save(lesson, lessonText('one', 'Vista'))
  const { drafts } = await box()
  await save(lesson, lessonText('one', 'Mai vista'))
  expect(await publishDrafts(trainer, course, { drafts, announced: 'correction' })).toEqual({
    ok: false,
    code: 'moved',
  })
  expect(await titles()).toEqual(['Prima', 'Seconda'])
})

test('a draft begun from an older text is not published over a newer one until its writer says so', async () => {
  const { course, lesson, save, open, box, publish, titles, trainer } = await aStudio('newer')
  await save(lesson, lessonText('one', 'Pubblicata'))
  await publish()
  const published = (await open(lesson)).seen.replace('published.', '')
  await save(lesson, lessonText('one', 'Da prima'))
  // As if it had been begun before that publication.
  await db.draft.updateMany({ where: { courseId: course }, data: { baseHash: 'an-older-one' } })
  const text = await open(lesson)
  expect(text.newer).toMatchObject({ state: published })
  expect((await box()).drafts).toMatchObject([{ stale: true, chosen: false }])
  const { drafts } = await box()
  expect(await publishDrafts(trainer, course, { drafts, announced: 'correction' })).toEqual({
    ok: false,
    code: 'moved',
  })
  expect(await titles()).toEqual(['Pubblicata', 'Seconda'])
  await saveDraft(trainer, lesson, { source: text.source, seen: text.seen, onto: published })
  expect(await publish()).toMatchObject({ ok: true })
  expect(await titles()).toEqual(['Da prima', 'Seconda'])
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

test('a new lesson begins as a draft in both languages and comes out as a release', async () => {
  const { course, trainer, box, publish, titles } = await aStudio('more')
  const wish = { id: 'three', it: 'Terza', en: 'Third' }
  expect((await beginLesson(trainer, course, wish)).ok).toBe(true)
  expect(await beginLesson(trainer, course, wish)).toEqual({ ok: false, code: 'id-taken' })
  expect(await beginLesson(trainer, course, { ...wish, id: 'one' })).toEqual({ ok: false, code: 'id-taken' })
  expect(await box()).toMatchObject({ kind: 'release', because: [{ subject: 'lesson', change: 'added' }] })
  expect(await publish()).toEqual({ ok: true, value: { kind: 'release', number: 2 } })
  expect(await titles()).toEqual(['Prima', 'Seconda', 'Terza'])
})
