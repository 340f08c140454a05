import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { revokeCertificate } from '#app/learning/revoke-certificate.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aClass, answers, get, post } from '#tests/helpers/classroom.ts'
import { aCourse, aRelease } from '#tests/helpers/courses.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'
import { right, wrong } from '#tests/helpers/quizzes.ts'
import { statementsOf } from '#tests/helpers/statements.ts'
import { visit } from '#tests/helpers/visit.ts'
import { recordOf } from '#app/learning/record.server.ts'

/** Somebody who failed a quiz, passed it, and finished the course. */
async function aGraduate() {
  const made = await aClass()
  const { base, cookie, quiz } = made
  for (const [number, given] of [[1, wrong] as const, [2, right] as const]) {
    await post(`${quiz}/tentativi`, cookie)
    await post(`${quiz}/tentativi/${number}/consegna`, cookie, answers(given))
  }
  for (const lesson of ['one-it', 'three-it']) await post(`${base}/${lesson}/completamento`, cookie)
  const { code } = await db.certificate.findFirstOrThrow({ where: { enrolment: { userId: made.person.id } } })
  return { ...made, code }
}

test('the record says every lesson, every attempt and the certificate: as page, PDF and data', async () => {
  const { cookie, course, code } = await aGraduate()
  const { html } = await get('/libretto', cookie)
  const said = [`Corso ${course.id}`, 'Lezione one', 'Lezione two', 'Lezione three', 'tentativo 1', 'tentativo 2']
  for (const words of [...said, '0 su 3', '3 su 3', `/attestati/${code}`, `/badges/it/${code}.jwt`])
    expect(html).toContain(words)
  const drawn = await visit('/libretto/libretto.pdf', { cookie })
  const pdf = await getDocumentProxy(new Uint8Array(await drawn.arrayBuffer()))
  const { text } = await extractText(pdf, { mergePages: true })
  for (const words of ['Libretto di Carla Melis', ...said, '0 su 3', '3 su 3']) expect(text).toContain(words)
  const file = (await (await visit('/en/record/record.json', { cookie })).json()) as Record<string, unknown>
  expect(file).toMatchObject({
    version: 1,
    language: 'en',
    holder: { name: 'Carla Melis' },
    courses: [
      {
        title: `Course ${course.id}`,
        lessons: [{ title: 'Lesson two', by: 'quiz' }, { by: 'read' }, { by: 'read' }],
        attempts: [
          { number: 1, passed: false, points: { got: 0, outOf: 3 } },
          { number: 2, passed: true, points: { got: 3, outOf: 3 } },
        ],
        certificate: { code, revokedAt: null, badge: `http://site.test/badges/en/${code}.jwt` },
      },
    ],
  })
})

test('a record is one’s own: nobody finds it without signing in, and another’s is empty', async () => {
  await aGraduate()
  for (const address of ['/libretto', '/libretto/libretto.pdf', '/libretto/libretto.json'])
    expect((await get(address)).to).toBe(`/accedi?next=${encodeURIComponent(address)}`)
  const cookie = await cookieOf(await aPerson())
  expect((await get('/en/record', cookie)).html).toContain('Your record is still empty')
  expect(await (await visit('/libretto/libretto.json', { cookie })).json()).toMatchObject({ courses: [] })
})

test('what was done stays in it: a lesson that left the course, access that ended, a certificate revoked', async () => {
  const { cookie, course, code, person } = await aGraduate()
  await aRelease(course, { lessons: [{ id: 'three' }] })
  await db.enrolment.updateMany({
    where: { userId: person.id },
    data: { releaseId: (await db.release.findFirstOrThrow({ where: { courseId: course.id, number: 2 } })).id },
  })
  await db.access.updateMany({ where: { userId: person.id }, data: { revokedAt: new Date() } })
  await revokeCertificate(await aPerson({ role: 'staff' }), code, { reason: 'mistake', note: 'Prova' })
  const { html } = await get('/libretto', cookie)
  for (const words of ['Lezione one', 'Lezione two', 'ritirato il']) expect(html).toContain(words)
  expect(html).not.toContain(`/badges/it/${code}`)
})

test('the record takes the same statements for one course and for three', async () => {
  const { person } = await aGraduate()
  const one = (await statementsOf(() => recordOf(person, 'it'))).length
  for (const again of [await aCourse({ lessons: 2 }), await aCourse({ lessons: 1 })])
    await db.enrolment.create({
      data: {
        userId: person.id,
        courseId: again.id,
        releaseId: again.releaseId,
        completions: { create: { lessonId: again.lessons[0]!.id, releaseId: again.releaseId, by: 'read' } },
      },
    })
  expect(await recordOf(person, 'it')).toHaveLength(3)
  expect((await statementsOf(() => recordOf(person, 'it'))).length).toBe(one)
})
