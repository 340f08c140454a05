import { expect, test } from 'vitest'
import { beginLesson } from '#app/catalog/begin-lesson.server.ts'
import { publishDrafts } from '#app/catalog/publish-drafts.server.ts'
import { currentRelease } from '#app/catalog/published.server.ts'
import { saveDraft } from '#app/catalog/save-draft.server.ts'
import { db } from '#app/platform/db.server.ts'
import { lessonText, quizText } from '#tests/helpers/content.ts'
import { aStudio } from '#tests/helpers/studio.ts'

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

test('a new lesson begins as a draft in both languages and comes out as a release', async () => {
  const { course, trainer, box, publish, titles } = await aStudio('more')
  const wish = { id: 'three', it: 'Terza', en: 'Third' }
  expect((await beginLesson(trainer, course, wish)).ok).toBe(true)
  expect(await beginLesson(trainer, course, wish)).toEqual({ ok: false, code: 'id-taken' })
  expect(await beginLesson(trainer, course, { ...wish, id: 'one' })).toEqual({ ok: false, code: 'id-taken' })
  expect(await beginLesson(trainer, course, { ...wish, id: '../x' })).toEqual({ ok: false, code: 'id-wrong' })
  expect(await box()).toMatchObject({ kind: 'release', because: [{ subject: 'lesson', change: 'added' }] })
  expect(await publish()).toEqual({ ok: true, value: { kind: 'release', number: 2 } })
  expect(await titles()).toEqual(['Prima', 'Seconda', 'Terza'])
})
