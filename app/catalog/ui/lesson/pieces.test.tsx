import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { compileMdx } from '#app/platform/mdx/compile.server.ts'
import { evaluated } from '#app/platform/mdx/evaluate.server.ts'
import { lessonComponents } from '../../lesson-components.ts'
import { lessonPieces } from './pieces.tsx'
import { LessonSurroundings, type Surroundings } from './surroundings.tsx'

async function drawn(source: string, around: Surroundings | null = null, at = '/') {
  const Body = evaluated((await compileMdx(source)).code)
  return renderToStaticMarkup(
    <MemoryRouter initialEntries={[at]}>
      <LessonSurroundings value={around}>
        <Body components={lessonPieces} />
      </LessonSurroundings>
    </MemoryRouter>,
  )
}

const nothing = {
  checklist: () => ({ saveTo: null, ticked: [] }),
  poll: () => ({ voteTo: null, vote: null, votes: {} }),
  file: (_: string, src: string) => ({ href: `/${src}`, bytes: 2_400_000 }),
  video: () => ({ saveTo: null, position: 0, percent: 0 }),
  term: (id: string) => ({ id, term: 'cascata', means: 'Passa di mano.' }),
}

test('every component that a lesson may use is drawn, and no other', () => {
  expect(Object.keys(lessonPieces).toSorted()).toEqual(Object.keys(lessonComponents).toSorted())
})

test('a dialogue says who says what, in words and in their order', async () => {
  const source = `<Dialogue title="Banco">

<Line who="Carla" aside="piano">Buongiorno.</Line>

<Line who="Leo">
Salve.
</Line>

</Dialogue>`
  expect(await drawn(source)).toBe(
    '<figure class="dialogue"><figcaption><p class="piece-title">Banco</p></figcaption><ul class="lines">' +
      '<li class="line"><p class="line-who">Carla<span class="line-aside"> (piano)</span><span class="visually-hidden">:</span></p><div class="line-says">Buongiorno.</div></li>' +
      '<li class="line"><p class="line-who">Leo<span class="visually-hidden">:</span></p><div class="line-says"><p>Salve.</p></div></li></ul></figure>',
  )
})

test('what a wording is worth stands in words, not only in colour', async () => {
  const source =
    '<Compare situation="S"><Wording kind="harmful" says="A">x</Wording><Wording kind="best" says="B">y</Wording></Compare>'
  expect(await drawn(source)).toMatch(/Fa danno[\s\S]*Funziona/)
  expect(await drawn(source, null, '/en')).toMatch(/Does harm[\s\S]*Works/)
})

test('notes and quizzes are what the page around the lesson makes of them', async () => {
  const source = '<Reflection id="r" prompt="Perché?" />\n\n<Quiz id="q" />'
  const around = {
    ...nothing,
    reflection: (id: string, prompt: string) => <b>{`${id}: ${prompt}`}</b>,
    quiz: (id: string) => <i>{id}</i>,
  }
  expect(await drawn(source, around)).toBe('<b>r: Perché?</b>\n<i>q</i>')
  expect(await drawn(source)).toMatch(/Perché\?[\s\S]*href="\/accedi"/)
})

test('a figure keeps its place before it comes, and comes without being scrolled to, so that it can be printed', async () => {
  const source = '<Figure src="/figures/cascade/dominoes.svg" alt="Tessere" caption="La spinta" />'
  expect(await drawn(source)).toBe(
    '<figure class="figure"><img src="/figures/cascade/dominoes.svg" alt="Tessere" width="480" height="300" fetchPriority="low" decoding="async"/>' +
      '<figcaption>La spinta</figcaption></figure>',
  )
})

test('what the author escaped stays text', async () => {
  expect(await drawn('\\{alert(1)} and \\<script> and `<b>`')).toBe(
    '<p>{alert(1)} and &lt;script&gt; and <code>&lt;b&gt;</code></p>',
  )
})

test('a body that begins like frontmatter of another kind is text and runs nothing', async () => {
  const source = '---\nid: a\n---\n---js\nglobalThis.ran = true\n---\n'
  await drawn(source)
  expect(globalThis).not.toHaveProperty('ran')
})
