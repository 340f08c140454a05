import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aCertificate } from '#tests/helpers/certificates.ts'
import { get, post } from '#tests/helpers/classroom.ts'
import { aLearner } from '#tests/helpers/courses.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'

test('without script: reviewed after the course, read on its page, answered, reported, hidden', async () => {
  const { person, course } = await aCertificate({ name: 'Sara Bianchi' })
  const cookie = await cookieOf(person)
  const own = `/la-tua-recensione/${course.slug.it}`
  expect((await get(`/impara/${course.slug.it}`, cookie)).html).toContain(`href="${own}"`)
  expect((await post(own, cookie, { stars: '6', text: '' })).status).toBe(400)
  const text = 'Provato <b>lunedì</b>.'
  expect((await post(own, cookie, { stars: '4', text })).headers.get('Location')).toBe(`${own}?said=saved`)
  const { id } = await db.courseReview.findFirstOrThrow({
    where: { completion: { enrolment: { courseId: course.id } } },
  })
  const shop = `/corsi/${course.slug.it}`
  const shown = await get(shop)
  for (const words of ['Provato &lt;b&gt;lunedì&lt;/b&gt;.', 'Sara B.', '4 stelle su 5', '1 recensione'])
    expect(shown.html).toContain(words)
  expect(shown.html).not.toContain('aggregateRating')

  const office = await cookieOf(await aPerson({ role: 'staff' }))
  const review = `/recensioni/${id}`
  expect((await post(review, office, { text: 'Grazie, Sara.' })).headers.get('Location')).toBe(review)
  expect((await get(shop)).html).toContain('Grazie, Sara.')
  const other = await cookieOf(await aPerson())
  expect((await post(`${review}/segnalazione`, other, { reason: 'Non parla del corso' })).status).toBe(303)
  expect((await get('/ufficio/avvisi', office)).html).toContain(`href="${review}"`)
  expect((await post(`${review}/oscuramento`, other, { reason: 'x' })).status).toBe(403)
  expect((await get(review, other)).status).toBe(404)
  expect((await post(`${review}/oscuramento`, office, { reason: 'Nomina un collega' })).status).toBe(303)
  expect((await post(`${review}/oscuramento`, office, { reason: 'ancora' })).status).toBe(409)
  expect((await get(shop)).html).not.toContain('Sara B.')
  expect((await get(own, cookie)).html).toContain('Nomina un collega')
  expect((await get(`${review}/segnalazione`, other)).status).toBe(404)
})

test('before the course is completed there is nothing to review, and a forged review is refused', async () => {
  const { course } = await aCertificate()
  const person = await aPerson()
  await aLearner(person, course)
  const [own, cookie] = [`/en/your-review/${course.slug.en}`, await cookieOf(person)]
  const before = await get(own, cookie)
  expect([before.status, before.html.includes('The review comes after the course')]).toEqual([403, true])
  expect((await post(own, cookie, { stars: '5', text: 'Forged' })).status).toBe(409)
  expect((await post(own, await cookieOf(await aPerson()), { stars: '5', text: 'Forged' })).status).toBe(404)
})

test('from five reviews on, the average is on the page and in what machines read', async () => {
  const { course } = await aCertificate()
  for (const stars of [5, 4, 4, 3, 5]) {
    const { enrolmentId } = await aLearner(await aPerson(), course)
    await db.courseCompletion.create({ data: { enrolmentId, releaseId: course.releaseId } })
    await db.courseReview.create({ data: { enrolmentId, stars, text: 'Utile.' } })
  }
  const { html } = await get(`/corsi/${course.slug.it}`)
  expect(html).toContain('4,2 su 5')
  expect(html).toContain(
    '"aggregateRating":{"@type":"AggregateRating","ratingValue":4.2,"reviewCount":5,"bestRating":5}',
  )
})
