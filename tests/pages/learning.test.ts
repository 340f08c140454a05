import { expect, test } from 'vitest'
import { revokeAccess } from '#app/learning/access.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aClass, answers, get, post, text } from '#tests/helpers/classroom.ts'
import { aCourse, aLearner, aRelease } from '#tests/helpers/courses.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'
import { aQuiz, right, wrong } from '#tests/helpers/quizzes.ts'
import { statementsOf } from '#tests/helpers/statements.ts'
import { aText } from '#tests/helpers/texts.ts'
import { visit } from '#tests/helpers/visit.ts'

test('a visitor reads the free lesson without an account and is told what the course brings', async () => {
  const { base } = await aClass()
  const { status, html } = await get(`${base}/one-it`)
  expect(status).toBe(200)
  expect(html).toContain('Una lezione di prova.')
  expect(html).toContain('Scopri il corso completo')
  expect(html).not.toContain('Segna come completata')
})

test('a locked lesson answers 403, says how to get it, and shows nothing of its text', async () => {
  const { base, course } = await aClass()
  const { status, html } = await get(`${base}/two-it`)
  expect(status).toBe(403)
  expect(html).toContain(`/corsi/${course.slug.it}`)
  expect(html).toContain(`/accedi?next=${encodeURIComponent(`${base}/two-it`)}`)
  expect(html).not.toContain('Il testo della lezione')
})

test('a revoked course answers 403 with a sentence; the history and the certificate stay', async () => {
  const { base, cookie, sourceId, first } = await aClass()
  await post(`${base}/quiz/prova/tentativi`, cookie)
  await post(`${first}/consegna`, cookie, answers(right))
  await revokeAccess(db, { source: 'office', sourceId })
  const lesson = await get(`${base}/two-it`, cookie)
  expect([lesson.status, lesson.html.includes('L’accesso a questo corso è terminato')]).toEqual([403, true])
  expect((await get(base, cookie)).html).toContain('Superato, 3 su 3')
  expect((await get(first, cookie)).html).toContain('Superato: 3 su 3')
  const refused = [
    await post(`${base}/one-it/completamento`, cookie),
    await post(`${base}/quiz/prova/tentativi`, cookie),
    await post(`${first}/risposte/q-one`, cookie, { 'q-one': 'a' }),
    await post(`${first}/consegna`, cookie),
  ]
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403])
})

test('the address of the other language, or a former one, leads to today’s', async () => {
  const { course, cookie, base } = await aClass()
  const english = await get(`/en/learn/${course.slug.it}/two-it`, cookie)
  expect([english.status, english.to]).toEqual([301, `/en/learn/${course.slug.en}/two-en`])
  await db.slug.update({
    where: { kind_scope_language_slug: { kind: 'lesson', scope: course.id, language: 'it', slug: 'two-it' } },
    data: { current: false },
  })
  await db.slug.create({
    data: { kind: 'lesson', scope: course.id, language: 'it', slug: 'due', targetId: `${course.id}/two` },
  })
  expect(await get(`${base}/two-it`, cookie)).toMatchObject({ status: 301, to: `${base}/due` })
  expect(await get(`/en/learn/${course.slug.it}/quizzes/prova`, cookie)).toMatchObject({
    status: 301,
    to: `/en/learn/${course.slug.en}/quizzes/prova`,
  })
})

test('a lesson that is not translated is shown in Italian, marked as such', async () => {
  const course = await aCourse({ lessons: [{ id: 'one', free: true, languages: ['it'], page: await aText() }] })
  const { status, html } = await get(`/en/learn/${course.slug.en}/one-en`)
  expect(status).toBe(200)
  expect(html).toContain('has not been translated yet')
  expect(html).toMatch(/<h1 lang="it">Lezione one<\/h1>/)
})

test('nobody else finds a course’s pages without signing in', async () => {
  const { base, quiz, first } = await aClass()
  for (const address of ['/impara', base, quiz, first]) {
    expect(await get(address)).toMatchObject({ status: 302, to: `/accedi?next=${encodeURIComponent(address)}` })
  }
})

test('without script: read, mark as done, note, quiz failed and passed, course finished, certificate', async () => {
  const { base, cookie, quiz, first, course } = await aClass()
  expect((await get('/impara', cookie)).html).toContain('Comincia')
  expect(await post(`${base}/one-it/completamento`, cookie)).toMatchObject({ status: 303 })
  expect((await get(`${base}/one-it`, cookie)).html).toContain('Hai completato questa lezione.')
  const noted = await post(`${base}/two-it/note/one-note`, cookie, { text: 'Prima riga\r\nseconda' })
  expect(noted.headers.get('Location')).toBe(`${base}/two-it#note-one-note`)
  expect((await get(`${base}/two-it`, cookie)).html).toContain('Prima riga\nseconda</textarea>')

  expect((await post(`${quiz}/tentativi`, cookie)).headers.get('Location')).toBe(first)
  expect((await post(`${first}/consegna`, cookie, answers(wrong))).headers.get('Location')).toBe(first)
  expect((await get(first, cookie)).html).toContain('Non ancora: 0 su 3')
  await post(`${quiz}/tentativi`, cookie)
  await post(`${quiz}/tentativi/2/consegna`, cookie, answers(right))
  const result = (await get(`${quiz}/tentativi/2`, cookie)).html
  expect(result).toContain('Superato: 3 su 3')
  expect(result).toContain('Perché proprio b (it)')

  expect((await get('/impara', cookie)).html).toContain('Continua da: Lezione three')
  await post(`${base}/three-it/completamento`, cookie)
  const { code } = await db.certificate.findFirstOrThrow({ where: { enrolment: { courseId: course.id } } })
  const certificate = await get(`/attestati/${code.toLowerCase()}`)
  expect(certificate.status).toBe(200)
  expect(certificate.html).toContain('Carla Melis')
  expect(certificate.html).toContain(`Course ${course.id}`)
  expect(certificate.headers.get('X-Robots-Tag')).toBe('noindex')

  const paper = `/attestati/${code}/attestato.pdf`
  expect(certificate.html).toContain(`href="${paper}"`)
  expect((await get('/impara', cookie)).html).toContain(`href="${paper}"`)
  const drawn = await visit(paper)
  expect([drawn.status, drawn.headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
  expect(Buffer.from(await drawn.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-')
  const again = await visit(paper, { headers: { 'If-None-Match': drawn.headers.get('ETag')! } })
  expect([again.status, drawn.headers.get('X-Robots-Tag')]).toEqual([304, 'noindex'])
  expect((await visit('/en/certificates/0000000000000000/certificate.pdf')).status).toBe(404)
})

// The other complaints of that list: tests/data/learning/complaints.test.ts.
test('13 · a rewrite lost the link to the certificate: whatever page says that a course is finished leads to it', async () => {
  const { base, cookie, quiz, course } = await aClass()
  for (const lesson of ['one-it', 'three-it']) await post(`${base}/${lesson}/completamento`, cookie)
  await post(`${quiz}/tentativi`, cookie)
  await post(`${quiz}/tentativi/1/consegna`, cookie, answers(right))
  const { code } = await db.certificate.findFirstOrThrow({ where: { enrolment: { courseId: course.id } } })
  for (const page of ['/impara', base]) expect((await get(page, cookie)).html).toContain(`href="/attestati/${code}"`)
  for (const page of ['/en/learn', `/en/learn/${course.slug.en}`])
    expect((await get(page, cookie)).html).toContain(`href="/en/certificates/${code}"`)
})

test('an unknown certificate is said in friendly words, with 404', async () => {
  for (const code of ['0000000000000000', 'x', 'a'.repeat(500)]) {
    const { status, html } = await get(`/attestati/${code}`)
    expect([status, html.includes('Nessun attestato con questo codice')]).toEqual([404, true])
  }
  // No address holds a NUL: nobody's, before any door is asked.
  expect((await get('/attestati/%00')).status).toBe(404)
})

test('the address of something one can do leads to its page when it is only opened', async () => {
  const { cookie, base, quiz, first } = await aClass()
  const pages = [
    [`${base}/two-it/completamento`, `${base}/two-it`],
    [`${base}/two-it/note/one-note`, `${base}/two-it`],
    [`${quiz}/tentativi`, quiz],
    [`${first}/consegna`, first],
    [`${base}/versione`, base],
  ]
  for (const [address, page] of pages) expect(await get(address!, cookie)).toMatchObject({ status: 302, to: page })
})

test('a newer release is offered with what it changes, and both answers work', async () => {
  const { base, cookie, course } = await aClass()
  const page = await aText()
  const plans = [
    { id: 'one', free: true, page },
    { id: 'two', quizzes: ['prova'], page },
    { id: 'three', page },
    { id: 'four', page },
  ]
  const { releaseId } = await aRelease(course, { lessons: plans, quizzes: [aQuiz('prova')] })
  expect((await get(base, cookie)).html).toContain('una lezione nuova')
  await post(`${base}/versione`, cookie, { release: releaseId, decision: 'kept' })
  expect((await get(base, cookie)).html).toContain('Hai scelto di restare nella tua versione')
  const newer = await get(`${base}/four-it`, cookie)
  expect([newer.status, newer.html.includes('versione più recente')]).toEqual([403, true])
  await post(`${base}/versione`, cookie, { release: releaseId, decision: 'moved' })
  const after = (await get(base, cookie)).html
  expect(after).toContain('Lezione four')
  expect(after).not.toContain('una lezione nuova')
})

test('a lesson is at most four statements whatever the size of the course, and two once it is warm', async () => {
  const page = await aText(`${text}\nUn testo mai visto prima.`)
  const counts = []
  for (const size of [3, 60]) {
    const lessons = Array.from({ length: size }, (_, at) => ({
      id: `l-${at}`,
      page,
      quizzes: at === 0 ? ['prova'] : [],
    }))
    const quiz = aQuiz('prova')
    quiz.title.it = `Quiz per ${size} lezioni`
    const course = await aCourse({ lessons, quizzes: [quiz] })
    const [one, two] = [await aPerson(), await aPerson()]
    const cookies = []
    for (const person of [one, two]) {
      await aLearner(person, course)
      cookies.push(await cookieOf(person))
    }
    const address = `/impara/${course.slug.it}/l-0-it`
    const visits = [cookies[0]!, cookies[1]!, cookies[1]!]
    for (const cookie of visits) {
      counts.push((await statementsOf(async () => expect((await get(address, cookie)).status).toBe(200))).length)
    }
  }
  // Cold, first view, view again; the compiled page of the second course is the first one's and in memory already.
  expect(counts).toEqual([4, 2, 1, 3, 2, 1])
})
