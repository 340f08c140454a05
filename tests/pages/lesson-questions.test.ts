import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { get, post } from '#tests/helpers/classroom.ts'
import { aCourse, aLearner } from '#tests/helpers/courses.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'
import { aText } from '#tests/helpers/texts.ts'

async function aRoom() {
  const page = await aText('## Perché\n\nUno.')
  const course = await aCourse({ lessons: [{ id: 'one', free: true, page }] })
  const trainer = await aPerson({ role: 'trainer' })
  const sheet = { name: 'Ada', role: { it: 'F', en: 'T' }, bio: { it: 'B', en: 'B' } }
  const trainerId = `t-${randomUUID().slice(0, 8)}`
  await db.trainer.create({ data: { id: trainerId, userId: trainer.id, sheet } })
  await db.course.update({ where: { id: course.id }, data: { trainerId } })
  const learner = async (name: string) => {
    const person = await aPerson({ name })
    await aLearner(person, course)
    return cookieOf(person)
  }
  const base = `/impara/${course.slug.it}/one-it`
  const asked = async (cookie: string, text: string) => {
    const answer = await post(`${base}/domande`, cookie, { part: 'perche', heading: 'Perché', text })
    return answer.headers.get('Location')!.split('#')[1]!
  }
  const studio = `/studio/${course.id}/domande`
  return { base, studio, learner, asked, trainer: await cookieOf(trainer) }
}

test('a question is asked from its heading, read by the course without a name, and answered by the trainer', async () => {
  const { base, studio, learner, asked, trainer } = await aRoom()
  const [one, other] = [await learner('Carla Melis'), await learner('Leo Verdi')]
  const lesson = (await get(base, one)).html
  expect(lesson).toContain(`${base}/domande?at=perche&amp;heading=Perch%C3%A9`)
  const id = await asked(one, 'E se\r\nnon risponde?')
  const before = (await get(`${base}/domande`, other)).html
  expect(before).toContain('E se\nnon risponde?')
  expect(before).toContain(`href="${base}#perche"`)
  expect(before).toContain('In attesa di risposta')
  expect(before).not.toContain('Carla')
  expect((await get(studio, trainer)).html).toContain('Carla Melis')
  const answered = await post(`${studio}/${id}/risposta`, trainer, { answer: 'Aspetta cinque secondi.' })
  expect([answered.status, answered.headers.get('Location')]).toEqual([303, `${studio}?said=saved#${id}`])
  expect((await get(`${base}/domande`, other)).html).toContain('Aspetta cinque secondi.')
})

test('what is reported stands first for the trainer; hidden, only its asker sees it; shown again, all do', async () => {
  const { base, studio, learner, asked, trainer } = await aRoom()
  const [one, other] = [await learner('Una'), await learner('Altra')]
  await asked(one, 'La prima')
  const id = await asked(one, 'Fuori posto')
  await post(`${base}/domande/${id}/segnalazione`, other)
  await post(`${base}/domande/${id}/segnalazione`, other)
  expect((await get(`${base}/domande`, other)).html).toContain('Segnalata')
  const list = (await get(studio, trainer)).html
  expect(list).toMatch(/1 segnalazione[\s\S]*Fuori posto[\s\S]*La prima/)
  await post(`${studio}/${id}/moderazione`, trainer, { hidden: 'yes' })
  expect((await get(`${base}/domande`, other)).html).not.toContain('Fuori posto')
  expect((await get(`${base}/domande`, one)).html).toContain('Nascosta: la vedete solo tu')
  await post(`${studio}/${id}/moderazione`, trainer, { hidden: 'no' })
  expect((await get(`${base}/domande`, other)).html).toContain('Fuori posto')
})

test('an empty or endless question comes back with a sentence; after many in an hour one waits', async () => {
  const { base, learner, asked } = await aRoom()
  const cookie = await learner('Una')
  const long = 'x'.repeat(1_001)
  for (const [text, why] of Object.entries({ ' ': 'Scrivi la domanda', [long]: 'È troppo lunga' })) {
    const refused = await post(`${base}/domande`, cookie, { text })
    expect([refused.status, (await refused.text()).includes(why)]).toEqual([422, true])
  }
  for (let time = 0; time < 12; time++) await asked(cookie, `Domanda ${time}`)
  expect((await post(`${base}/domande`, cookie, { text: 'Ancora' })).status).toBe(429)
})

test('only learners of the course ask and read; only its trainer answers; another course’s question is not there', async () => {
  const { base, studio, learner, asked, trainer } = await aRoom()
  const id = await asked(await learner('Una'), 'Mia')
  const stranger = await cookieOf(await aPerson())
  expect((await get(`${base}/domande`, stranger)).status).toBe(403)
  expect((await post(`${base}/domande`, stranger, { text: 'Ciao' })).status).toBe(403)
  expect((await get(`${base}/domande`)).status).toBe(302)
  const elsewhere = await aRoom()
  expect((await get(studio, elsewhere.trainer)).status).toBe(404)
  for (const address of ['risposta', 'moderazione'])
    expect((await post(`${elsewhere.studio}/${id}/${address}`, elsewhere.trainer, { answer: 'No' })).status).toBe(404)
  expect((await post(`${elsewhere.base}/domande/${id}/segnalazione`, await elsewhere.learner('Altra'))).status).toBe(
    404,
  )
  expect((await post(`${studio}/${id}/risposta`, trainer, { answer: ' ' })).headers.get('Location')).toContain(
    'refused',
  )
})
