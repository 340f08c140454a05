import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { revokeAccess } from '#app/learning/access.server.ts'
import { db } from '#app/platform/db.server.ts'
import { get, post } from '#tests/helpers/classroom.ts'
import { aCourse, aLearner } from '#tests/helpers/courses.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'
import { statementsOf } from '#tests/helpers/statements.ts'
import { aText } from '#tests/helpers/texts.ts'
import { visit } from '#tests/helpers/visit.ts'

const text = `Un <Term id="internal-customer">cliente interno</Term>.

<Tabs><Tab title="Prima">Uno.</Tab><Tab title="Dopo">Due.</Tab></Tabs>

<Checklist id="lista" title="Prima di chiamare"><Task id="nome">Il nome.</Task><Task id="fatto">Un fatto.</Task></Checklist>

<Poll id="spinta" question="Chi ti ha spinto?"><Choice id="capo" says="Il capo" /><Choice id="cliente" says="Un cliente" /></Poll>

<Download src="cascade/richiesta-intera.txt" title="Il foglio" />

<Video src="cascade/tiles.mp4" title="Le tessere" captions="cascade/tiles.it.vtt" length="0:12" watch="80"><Chapter at="0:07" title="L’ultima" /></Video>

<Embed host="vimeo" video="76979871" title="Altrove" />
`

async function aRoom() {
  const page = await aText(text)
  const course = await aCourse({
    lessons: [
      { id: 'free', free: true, page },
      { id: 'paid', page },
    ],
  })
  const learner = async () => {
    const person = await aPerson()
    const { sourceId } = await aLearner(person, course)
    return { person, sourceId, cookie: await cookieOf(person) }
  }
  return { course, base: `/impara/${course.slug.it}`, learner }
}

test('without script all of a lesson is there: panels, chapters, the list, the poll, what a word means', async () => {
  const { base, learner } = await aRoom()
  const { cookie } = await learner()
  const { html } = await get(`${base}/paid-it`, cookie)
  for (const said of ['Uno.', 'Due.', 'Il collega che per lavorare bene', '#t=7', 'Il capo', 'TXT, 1 kB'])
    expect(html).toContain(said)
  expect(html.match(/<script[^>]*lesson-islands/g)).toHaveLength(1)
  expect(html).not.toMatch(/<iframe|src="https:/)
})

test('a list is ticked and a poll is answered by forms, and both are there the next time', async () => {
  const { base, learner } = await aRoom()
  const { cookie } = await learner()
  const ticked = await post(`${base}/paid-it/liste/lista`, cookie, { task: 'fatto' })
  expect([ticked.status, ticked.headers.get('Location')]).toEqual([303, `${base}/paid-it#list-lista`])
  const voted = await post(`${base}/paid-it/sondaggi/spinta`, cookie, { choice: 'capo' })
  expect([voted.status, voted.headers.get('Location')]).toEqual([303, `${base}/paid-it#poll-spinta`])
  const { html } = await get(`${base}/paid-it`, cookie)
  expect(html).toMatch(/<input type="checkbox"[^>]*checked=""[^>]*value="fatto"|value="fatto"[^>]*checked=""/)
  expect(html).toContain('La tua risposta: «Il capo»')
  expect(html).toContain('meno di cinque')
  for (const _ of Array(4))
    await post(`${base}/paid-it/sondaggi/spinta`, (await learner()).cookie, { choice: 'cliente' })
  expect((await get(`${base}/paid-it`, cookie)).html).toContain('1 su 5 (20%)')
})

test('a choice that is not offered is refused with a sentence; a poll that is not there is not found', async () => {
  const { base, learner } = await aRoom()
  const { cookie } = await learner()
  const refused = await post(`${base}/paid-it/sondaggi/spinta`, cookie, { choice: 'altro' })
  expect([refused.status, (await refused.text()).includes('Scegli una risposta')]).toEqual([422, true])
  for (const address of ['sondaggi/altro', 'liste/altra'])
    expect((await post(`${base}/paid-it/${address}`, cookie)).status).toBe(404)
  expect((await post(`${base}/paid-it/visione`, cookie, { src: 'cascade/altro.mp4' })).status).toBe(404)
})

test('a visitor of a free lesson may tick for themselves, is told so, and is not asked to vote', async () => {
  const { base } = await aRoom()
  const { html } = await get(`${base}/free-it`)
  expect(html).toContain('Senza account le spunte non si salvano')
  expect(html).toContain('Accedi per rispondere')
  expect(html).not.toContain('data-save="')
  expect(await post(`${base}/free-it/liste/lista`, '', { task: 'fatto' })).toMatchObject({ status: 302 })
})

test('files and media go to whoever may read the lesson, and only those that it names', async () => {
  const { base, learner, course } = await aRoom()
  const { cookie, sourceId } = await learner()
  const file = 'file/cascade/richiesta-intera.txt'
  const taken = await visit(`${base}/paid-it/${file}`, { cookie })
  expect([taken.status, taken.headers.get('Content-Disposition'), taken.headers.get('Content-Type')]).toEqual([
    200,
    'attachment; filename="richiesta-intera.txt"',
    'application/octet-stream',
  ])
  expect(await taken.text()).toBe(readFileSync('content/files/cascade/richiesta-intera.txt', 'utf8'))
  const status = async (address: string, who?: string) => (await visit(`${base}/${address}`, { cookie: who })).status
  expect(await status(`paid-it/${file}`)).toBe(403)
  expect(await status(`free-it/${file}`)).toBe(200)
  expect(await status('paid-it/file/cascade/whole-request.txt', cookie)).toBe(404)
  expect(await status('paid-it/media/cascade/richiesta-intera.txt', cookie)).toBe(404)
  expect(await status('paid-it/file/..%2Fcourses/course.yaml', cookie)).toBe(404)
  expect(
    (await visit(`/en/learn/${course.slug.en}/paid-en/files/cascade/richiesta-intera.txt`, { cookie })).status,
  ).toBe(200)
  await revokeAccess(db, { source: 'office', sourceId })
  expect(await status(`paid-it/${file}`, cookie)).toBe(403)
})

test('a player gets the piece it asks for, and a browser that has it is told so', async () => {
  const { base } = await aRoom()
  const whole = readFileSync('content/media/cascade/tiles.mp4')
  const ask = (headers: Record<string, string>) => visit(`${base}/free-it/media/cascade/tiles.mp4`, { headers })
  const piece = await ask({ Range: 'bytes=100-199' })
  expect([piece.status, piece.headers.get('Content-Range'), piece.headers.get('Content-Type')]).toEqual([
    206,
    `bytes 100-199/${whole.length}`,
    'video/mp4',
  ])
  expect(Buffer.from(await piece.arrayBuffer()).equals(whole.subarray(100, 200))).toBe(true)
  expect((await ask({ Range: 'bytes=99999999-' })).status).toBe(416)
  const etag = piece.headers.get('ETag')!
  expect((await ask({ 'If-None-Match': etag })).status).toBe(304)
  expect((await ask({ 'If-Range': '"old"', Range: 'bytes=0-1' })).status).toBe(200)
})

test('what was watched is kept for the next device, and a lesson with all of it is one statement', async () => {
  const { base, learner } = await aRoom()
  const { cookie } = await learner()
  const report = new URLSearchParams([
    ['src', 'cascade/tiles.mp4'],
    ['position', '6'],
    ['range', '0-6'],
    ['range', 'x-9'],
  ])
  expect((await post(`${base}/paid-it/visione`, cookie, report)).status).toBe(204)
  await get(`${base}/paid-it`, cookie)
  const said = await statementsOf(async () => {
    const { html } = await get(`${base}/paid-it`, cookie)
    expect(html).toContain('tiles.mp4#t=6"')
    expect(html).toContain('Guardato finora: 50%.')
  })
  expect(said).toHaveLength(1)
})

test('a lesson whose video must be watched is completed by watching it, not by saying so', async () => {
  const { base, learner } = await aRoom()
  const { cookie } = await learner()
  const done = () => post(`${base}/paid-it/completamento`, cookie)
  const refused = await done()
  expect([refused.status, (await refused.text()).includes('Prima c’è il video')]).toEqual([409, true])
  const report = { src: 'cascade/tiles.mp4', position: '12', range: '1-12' }
  await post(`${base}/paid-it/visione`, cookie, report)
  expect((await done()).status).toBe(303)
})

test('the glossary is there in both languages, each word under its anchor', async () => {
  for (const [address, word] of [
    ['/glossario', 'cliente interno'],
    ['/en/glossary', 'internal customer'],
  ])
    expect((await get(address!)).html).toMatch(new RegExp(`id="internal-customer"[\\s\\S]*${word}`))
})
