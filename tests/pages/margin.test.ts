import { expect, test } from 'vitest'
import { get, post } from '#tests/helpers/classroom.ts'
import { aCourse, aLearner } from '#tests/helpers/courses.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'
import { aText } from '#tests/helpers/texts.ts'

const text = `Prima.

## Perché «no»?

Uno.

## Perché «no»?

<Reflection id="r" prompt="Che cosa ti porti via?" />
`

async function aReader() {
  const course = await aCourse({ lessons: [{ id: 'one', free: true, page: await aText(text) }] })
  const person = await aPerson()
  await aLearner(person, course)
  return { base: `/impara/${course.slug.it}/one-it`, course, cookie: await cookieOf(person) }
}

test('every heading has an anchor of its own, and a margin for whoever is signed in', async () => {
  const { base, cookie } = await aReader()
  const { html } = await get(base, cookie)
  expect(html.match(/<h2 id="[^"]*"/g)).toEqual(['<h2 id="perche-no"', '<h2 id="perche-no-2"'])
  expect(html).toContain(`action="${base}/punti/perche-no-2"`)
  expect((await get(base)).html).not.toContain('/punti/')
})

test('a place is marked and noted by a form, stands on the page of one’s notes with the way back, and is taken away', async () => {
  const { base, cookie, course } = await aReader()
  const kept = await post(`${base}/punti/perche-no-2`, cookie, {
    heading: 'Perché «no»?',
    marked: 'on',
    note: 'A\r\nB',
  })
  expect([kept.status, kept.headers.get('Location')]).toEqual([303, `${base}#perche-no-2`])
  await post(`${base}/note/r`, cookie, { text: 'La mia riflessione' })
  expect((await get(base, cookie)).html).toContain('★ Con una tua nota')
  const { html } = await get('/account/note', cookie)
  for (const said of [`href="${base}#perche-no-2"`, 'A\nB', `href="${base}#note-r"`, 'La mia riflessione'])
    expect(html).toContain(said)
  expect((await get('/en/account/notes', cookie)).html).toContain(`/en/learn/${course.slug.en}/one-en#perche-no-2`)
  await post(`${base}/punti/perche-no-2`, cookie, { heading: 'Perché', note: ' ' })
  expect((await get('/account/note', cookie)).html).not.toContain('perche-no-2')
})

test('a note is its writer’s alone; one that is too long comes back, and a place with no name is not there', async () => {
  const { base, cookie } = await aReader()
  await post(`${base}/punti/perche-no`, cookie, { heading: 'P', note: 'Solo mia' })
  const other = await cookieOf(await aPerson())
  expect((await get(base, other)).html).not.toContain('Solo mia')
  expect((await get('/account/note', other)).html).toContain('Non hai ancora segnato')
  const long = 'x'.repeat(5_001)
  const refused = await post(`${base}/punti/perche-no`, cookie, { heading: 'P', note: long })
  const html = await refused.text()
  expect([refused.status, html.includes(long), html.includes('troppo lunga')]).toEqual([422, true, true])
  expect((await post(`${base}/punti/A%20B`, cookie, { note: 'x' })).status).toBe(404)
  expect(await get('/account/note')).toMatchObject({ status: 302 })
})
