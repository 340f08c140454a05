import { expect, test } from 'vitest'
import { importContent } from '#app/catalog/import-content.server.ts'
import type { Role } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { lessonText, quizText, someContent } from '#tests/helpers/content.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { visit } from '#tests/helpers/visit.ts'

async function aTrainerOf(course: string) {
  const content = someContent(course)
  await importContent(content.root)
  const trainer = await aPerson({ role: 'trainer' })
  await db.trainer.update({ where: { id: `${course}-trainer` }, data: { userId: trainer.id } })
  return { trainer, content }
}

/** A page as its reader sees it. */
const read = async (answer: Response) =>
  (await answer.text())
    .replace(/<!-- -->/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
const hidden = (page: string, name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page)?.[1] ?? ''
const whereTo = (answer: Response) => [answer.status, answer.headers.get('Location')]

test('the studio is for trainers, and each course for its own', async () => {
  const { trainer } = await aTrainerOf('roles')
  const status = async (address: string, role?: Role) =>
    (await visit(address, role ? { as: await aPerson({ role }) } : {})).status
  const places = [
    '/studio/roles',
    '/studio/roles/lezioni/one/it',
    '/studio/roles/quiz/roles-quiz',
    '/studio/roles/lezioni',
  ]
  expect(whereTo(await visit('/studio'))).toEqual([302, '/accedi?next=%2Fstudio'])
  for (const role of ['learner', 'staff'] as const) expect(await status('/studio', role)).toBe(403)
  expect([await status('/studio', 'trainer'), await status('/studio', 'admin')]).toEqual([200, 200])
  for (const place of places) {
    expect([place, await status(place, 'learner'), await status(place, 'trainer')]).toEqual([place, 403, 404])
    expect([place, await status(place, 'admin')]).toEqual([place, 200])
    expect((await visit(place, { as: trainer })).status).toBe(200)
  }
  for (const nowhere of ['/studio/none', '/studio/roles/lezioni/none/it', '/studio/roles/lezioni/one/de'])
    expect((await visit(nowhere, { as: trainer })).status).toBe(404)
  const stranger = await aPerson({ role: 'trainer' })
  for (const post of ['bozze', 'anteprima', 'pubblicazione', 'lezioni'])
    expect((await visit(`/studio/roles/${post}`, { as: stranger, form: { source: 'x' } })).status).toBe(404)
})

test('a page of the studio without script: save with a mistake, read where it is, mend it, publish', async () => {
  const { trainer } = await aTrainerOf('plain')
  const address = '/studio/plain/lezioni/one/it'
  const page = await read(await visit(address, { as: trainer }))
  expect(page).toContain('Una scena al lavoro.</p>')
  const source = lessonText('one', 'Prima', '<Callout kind="shout" title="x">Ciao</Callout>')
  const saved = await visit(address, { as: trainer, form: { source, seen: hidden(page, 'seen') } })
  expect(whereTo(saved)).toEqual([303, `${address}?said=saved`])
  const wrong = await read(await visit(`${address}?said=saved`, { as: trainer }))
  for (const words of [
    'Bozza salvata il',
    'Con 1 errore non si può pubblicare.',
    'Riga 13, colonna 10',
    '«shout»',
    'note, try, warning',
  ])
    expect(wrong).toContain(words)
  const course = await read(await visit('/studio/plain', { as: trainer }))
  expect(course).toContain('Per ora non si può pubblicare niente.')
  expect(course).not.toContain('>Pubblica</button>')

  const { id, version } = await db.draft.findFirstOrThrow({ where: { courseId: 'plain' } })
  const forced = { draft: `${id} ${version}`, announced: 'correction' }
  const refused = await visit('/studio/plain/pubblicazione', { as: trainer, form: forced })
  expect(refused.status).toBe(422)
  expect(await read(refused)).toMatch(
    /Niente è stato pubblicato[\s\S]*Lezione one \(italiano\)[\s\S]*Riga 13, colonna 10/,
  )
  expect(await db.publication.count({ where: { courseId: 'plain' } })).toBe(1)

  const mended = { source: lessonText('one', 'Mendata'), seen: hidden(wrong, 'seen') }
  expect((await visit(address, { as: trainer, form: mended })).status).toBe(303)
  const box = await read(await visit('/studio/plain', { as: trainer }))
  expect(box).toContain('È una correzione: tutti la vedono alla prossima visita.')
  const form = { draft: hidden(box, 'draft'), announced: hidden(box, 'announced') }
  const published = await visit('/studio/plain/pubblicazione', { as: trainer, form })
  expect(whereTo(published)).toEqual([303, '/studio/plain?said=correction'])
  expect(await read(await visit('/corsi/plain-it'))).toContain('Mendata')
  expect(await read(await visit('/studio/plain', { as: trainer }))).toContain(trainer.name)
  expect((await visit('/studio/plain/pubblicazione', { as: trainer, form })).status).toBe(409)
})

test('a stale tab is shown both texts, and its next save counts', async () => {
  const { trainer } = await aTrainerOf('tabs')
  const address = '/studio/tabs/lezioni/one/it'
  const seen = hidden(await read(await visit(address, { as: trainer })), 'seen')
  await visit(address, { as: trainer, form: { source: lessonText('one', 'Scheda A'), seen } })
  const late = await visit(address, { as: trainer, form: { source: lessonText('one', 'Scheda B'), seen } })
  expect(late.status).toBe(409)
  const page = await read(late)
  for (const words of ['Scheda A', 'Scheda B', 'Il testo che c’è ora']) expect(page).toContain(words)
  const again = { source: lessonText('one', 'Scheda B'), seen: hidden(page, 'seen') }
  expect((await visit(address, { as: trainer, form: again })).status).toBe(303)
})

test('five megabytes, broken bytes and forged fields are answered with a sentence', async () => {
  const { trainer } = await aTrainerOf('heavy')
  const address = '/studio/heavy/lezioni/one/it'
  const seen = hidden(await read(await visit(address, { as: trainer })), 'seen')
  const heavy = await visit(address, { as: trainer, form: { source: 'a'.repeat(5_000_000), seen } })
  expect(heavy.status).toBe(422)
  expect(await read(heavy)).toContain('il testo supera i 100 KB. Accorcialo o dividilo in due lezioni')
  const form = 'application/x-www-form-urlencoded'
  const raw = (body: string, type = form) =>
    visit(address, { as: trainer, body, method: 'POST', headers: { 'Content-Type': type } })
  expect((await raw(`seen=${encodeURIComponent(seen)}&source=perch%E9`)).status).toBe(400)
  expect((await raw(`seen=${encodeURIComponent(seen)}&source=a%00b`)).status).toBe(400)
  expect((await raw('x', 'text/plain')).status).toBe(400)
  expect((await raw('source=x')).status).toBe(400)
  const preview = await visit('/studio/heavy/anteprima', {
    as: trainer,
    form: { subject: 'lesson', id: 'one', text: 'it', source: '>'.repeat(2_000_000) },
  })
  expect(await preview.json()).toMatchObject({ html: null, problems: [{ text: 'Il testo supera i 100 KB.' }] })
  const forgeries: Record<string, string>[] = [
    { draft: 'x' },
    { draft: '../../x 1', announced: 'correction' },
    { announced: 'all' },
  ]
  for (const forged of forgeries)
    expect((await visit('/studio/heavy/pubblicazione', { as: trainer, form: forged })).status).toBe(400)
  expect(await db.draft.count({ where: { courseId: 'heavy' } })).toBe(0)
})

test('the preview is drawn with the pieces of the lesson, and a quiz with its right answers', async () => {
  const { trainer } = await aTrainerOf('drawn')
  const preview = async (form: Record<string, string>) => {
    const answer = await visit('/studio/drawn/anteprima', { as: trainer, form })
    return (await answer.json()) as { html: string; problems: unknown[] }
  }
  const lesson = await preview({ subject: 'lesson', id: 'one', text: 'it', source: lessonText('one', 'Prima') })
  expect(lesson.html).toContain('class="callout callout-try"><p class="piece-kind">Da provare</p>')
  expect(lesson.problems).toEqual([])
  const quiz = await preview({ subject: 'quiz', id: 'drawn-quiz', text: '', source: quizText('drawn') })
  expect(quiz.html.match(/reason-label">Giusta/g)).toHaveLength(3)
  expect(await db.draft.count({ where: { courseId: 'drawn' } })).toBe(0)
})

test('the editor saves without leaving, and tells when and with how many mistakes in the answer', async () => {
  const { trainer } = await aTrainerOf('script')
  const seen = hidden(await read(await visit('/studio/script/lezioni/one/it', { as: trainer })), 'seen')
  const form = { subject: 'lesson', id: 'one', text: 'it', source: lessonText('one', 'Salvata'), seen }
  const saved = await visit('/studio/script/bozze', { as: trainer, form })
  const answer = (await saved.json()) as { seen: string }
  expect(answer).toMatchObject({ savedAt: expect.stringMatching(/^\d{4}-/), mistakes: 0 })
  const wrong = { ...form, source: lessonText('one', 'Salvata', '{uno} e {due}'), seen: answer.seen }
  expect(await (await visit('/studio/script/bozze', { as: trainer, form: wrong })).json()).toMatchObject({
    mistakes: 2,
  })
  const other = { ...form, source: lessonText('one', 'Altra') }
  const late = await visit('/studio/script/bozze', { as: trainer, form: other })
  expect([late.status, await late.json()]).toMatchObject([409, { why: 'moved', theirs: wrong.source.trimEnd() + '\n' }])
})

test('a draft is thrown away on a page that shows what is lost; a file beside is taken or thrown away', async () => {
  const { trainer, content } = await aTrainerOf('beside')
  const address = '/studio/beside/lezioni/one/it'
  const seen = hidden(await read(await visit(address, { as: trainer })), 'seen')
  await visit(address, { as: trainer, form: { source: lessonText('one', 'Mia'), seen } })
  content.write({ [content.of('it/01-prima.mdx')]: lessonText('one', 'Del file') })
  await importContent(content.root)
  expect(await read(await visit('/studio', { as: trainer }))).toContain('1 file dai contenuti aspetta una scelta')
  const page = await read(await visit(address, { as: trainer }))
  for (const words of ['title: "Mia"', 'title: "Del file"', 'Il testo del file prende il posto della tua bozza.'])
    expect(page).toContain(words)
  const mine = await db.draft.findFirstOrThrow({ where: { courseId: 'beside', origin: 'studio' } })
  const thrown = `/studio/beside/bozze/${mine.id}/scarto`
  expect(await read(await visit(thrown, { as: trainer }))).toContain('title: "Mia"')
  expect((await visit(thrown, { as: trainer, form: { version: '9' } })).status).toBe(409)
  expect((await visit(thrown, { as: await aPerson({ role: 'trainer' }), form: { version: '1' } })).status).toBe(404)
  const discarded = await visit(thrown, { as: trainer, form: { version: '1' } })
  expect(whereTo(discarded)).toEqual([303, '/studio/beside?said=discarded'])
  const file = await db.draft.findFirstOrThrow({ where: { courseId: 'beside', origin: 'content' } })
  const taken = `/studio/beside/bozze/${file.id}/ripresa`
  const stale = await visit(taken, { as: trainer, form: { version: '1', seen: 'published.other' } })
  expect(stale.status).toBe(409)
  const now = hidden(await read(await visit(address, { as: trainer })), 'seen')
  expect(whereTo(await visit(taken, { as: trainer, form: { version: '1', seen: now } }))).toEqual([
    303,
    `${address}?said=adopted`,
  ])
  expect(await read(await visit('/en/studio/beside/lessons/one/it', { as: trainer }))).toContain(
    'Del file: Italian text',
  )
})

test('a new lesson begins from a form that says what is wrong with its name', async () => {
  const { trainer } = await aTrainerOf('begun')
  const add = (id: string) => visit('/studio/begun/lezioni', { as: trainer, form: { id, it: 'Terza', en: 'Third' } })
  expect(await read(await add('Non va'))).toContain('Solo lettere minuscole')
  expect((await add('one')).status).toBe(409)
  expect(whereTo(await add('three'))).toEqual([303, '/studio/begun?said=begun'])
  const page = await read(await visit('/studio/begun', { as: trainer }))
  expect(page).toContain('È la versione 2, perché la lezione «Terza» è nuova.')
  expect((await visit('/studio/begun/lezioni/three/en', { as: trainer })).status).toBe(200)
})
