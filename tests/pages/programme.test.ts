import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { visit } from '#tests/helpers/visit.ts'

test('the programme is asked for on the course page, without script, in both languages', async () => {
  const course = await aCourse({ lessons: 1 })
  for (const [page, door] of [
    [`/corsi/${course.slug.it}`, `/corsi/${course.slug.it}/programma`],
    [`/en/courses/${course.slug.en}`, `/en/courses/${course.slug.en}/programme`],
  ] as const) {
    expect(await (await visit(page)).text()).toContain(`action="${door}"`)
    const asked = await visit(door, { form: { email: `${door.length}@prova.example`, name: '' } })
    expect([asked.status, asked.headers.get('Location')]).toEqual([303, `${door}?said=sent`])
    const sent = await visit(`${door}?said=sent`)
    expect([sent.status, (await sent.text()).includes('<form')]).toEqual([200, false])
  }
  const asked = await db.request.findMany({ where: { courseId: course.id }, orderBy: { language: 'asc' } })
  expect(asked.map(({ kind, language }) => [kind, language])).toEqual([
    ['programme', 'en'],
    ['programme', 'it'],
  ])
})

test('what cannot be a wish comes back on the page with what was typed', async () => {
  const course = await aCourse({ lessons: 1 })
  const door = `/corsi/${course.slug.it}/programma`
  const ask = (form: Record<string, string>) => visit(door, { form })
  const wrong = await ask({ email: 'non un indirizzo', name: 'Anna' })
  expect([wrong.status, (await wrong.text()).includes('value="Anna"')]).toEqual([400, true])
  expect((await ask({ email: 'a@prova.example', name: 'vai su https://truffa.example' })).status).toBe(400)
  expect((await ask({ email: 'a@prova.example', website: 'x' })).status).toBe(422)
  expect((await ask({ email: 'a@prova.example', name: '<script>'.repeat(20_000) })).status).toBe(400)
  expect((await visit(door, { body: new Uint8Array([1, 2, 3]) })).status).toBe(400)
  expect((await visit('/corsi/non-esiste/programma', { form: { email: 'a@prova.example' } })).status).toBe(404)
  expect(await db.request.count({ where: { courseId: course.id } })).toBe(0)
})

test('whoever is signed in finds their name and address in the form', async () => {
  const [course, person] = [await aCourse({ lessons: 1 }), await aPerson()]
  const page = await (await visit(`/corsi/${course.slug.it}/programma`, { as: person })).text()
  expect(page).toContain(`value="${person.email}"`)
})
