import { expect, test } from 'vitest'
import { lessonText } from '#tests/helpers/content.ts'
import { aStudio } from '#tests/helpers/studio.ts'
import { visit } from '#tests/helpers/visit.ts'

/** A page as its reader sees it. */
const read = async (answer: Response) => (await answer.text()).replace(/<!-- -->/g, '')
const hidden = (page: string, name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page)?.[1] ?? ''

test('a mistake of syntax is told in the language of the page; only what the parser alone knows is quoted, as English', async () => {
  const { trainer } = await aStudio('spoken')
  const shownFor = async (source: string, place = '/studio/spoken/lezioni/one/it') => {
    const seen = hidden(await read(await visit(place, { as: trainer })), 'seen')
    expect((await visit(place, { as: trainer, form: { source, seen } })).status).toBe(303)
    return read(await visit(place, { as: trainer }))
  }
  const quotes = await shownFor(lessonText('one', 'Prima', '<Callout kind=“note” title="x">Ciao</Callout>'))
  expect(quotes).toContain('Dopo = ci vuole un testo tra virgolette doppie e diritte, non «“».')
  expect(quotes).toContain('Riga 13, colonna 15')
  expect(quotes).not.toMatch(/<code lang="en">|Unexpected/)
  const data = await shownFor(lessonText('one', 'Prima').replace('---\n', '---\nx: a: b\n'))
  expect(data).toMatch(/Qui i dati non si riescono a leggere\. <code lang="en">[A-Z]/)
})
