import { expect, test } from 'vitest'
import { checkLesson } from './check-lesson.ts'
import { problemText } from './problem-text.ts'

const known = {
  figure: (src: string) => (src === '/figures/sizeless.svg' ? ('sizeless' as const) : src === '/figures/a.svg'),
  quizzes: ['q'],
  beside: { material: (_kind: string, src: string) => src.startsWith('here/'), term: (id: string) => id === 'cascade' },
}
const front = 'id: one\ntitle: "T"\nsummary: "S"\nminutes: 9\ngoal: "G"'
const lesson = (body: string, head = front) => `---\n${head}\n---\n\n${body}\n`
const said = (source: string) =>
  checkLesson(source, known).problems.map(({ line, column, code }) => `${line}:${column} ${code}`)

test('a lesson in order tells its data, its quizzes and its reflections', () => {
  const { problems, lesson: checked } = checkLesson(
    lesson('<Reflection id="r" prompt="P" />\n\n<Quiz id="q" />'),
    known,
  )
  expect(problems).toEqual([])
  expect(checked?.front).toEqual({ id: 'one', title: 'T', summary: 'S', minutes: 9, goal: 'G', free: false })
  expect(checked?.quizzes).toEqual(['q'])
  expect(checked?.reflections.map(({ attributes }) => attributes.id)).toEqual(['r'])
})

test.each([
  ['no frontmatter', 'text', ['1:1 frontMissing']],
  ['a field less', lesson('a', front.replace('minutes: 9\n', '')), ['2:1 frontField']],
  ['a field of the wrong kind', lesson('a', front.replace('9', 'many')), ['5:10 frontField']],
  ['a field more', lesson('a', `${front}\ncolour: red`), ['7:9 frontKey']],
  ['a colon that ends a text', lesson('a', front.replace('"T"', 'a: b')), ['3:8 yaml']],
  ['an alias', lesson('a', `x: &a [1]\ny: *a\n${front}`), ['2:1 yaml']],
  ['a figure that is not there', lesson('<Figure src="/figures/b.svg" alt="B" />'), ['9:1 figureMissing']],
  ['a figure that says no size', lesson('<Figure src="/figures/sizeless.svg" alt="B" />'), ['9:1 figureSizeless']],
  ['a figure without alt', lesson('<Figure src="/figures/a.svg" />'), ['9:1 attributeMissing']],
  ['a figure from elsewhere', lesson('<Figure src="https://a.b/c.svg" alt="C" />'), ['9:9 attributeInvalid']],
  ['a figure out of its folder', lesson('<Figure src="/figures/../a.svg" alt="C" />'), ['9:9 attributeInvalid']],
  ['a quiz that is not there', lesson('<Quiz id="other" />'), ['9:1 quizUnknown']],
  [
    'a reflection twice',
    lesson('<Reflection id="r" prompt="P" />\n\n<Reflection id="r" prompt="P" />'),
    ['11:1 reflectionTwice'],
  ],
  ['a line without its dialogue', lesson('<Line who="A">b</Line>'), ['9:1 place']],
  [
    'a wording of another kind',
    lesson('<Compare situation="S"><Wording kind="worst" says="A">b</Wording></Compare>'),
    ['9:33 attributeInvalid'],
  ],
])('%s is told where it stands', (_, source, expected) => {
  expect(said(source)).toEqual(expected)
})

test('every problem has its sentence in both languages, with what was found and what is allowed', () => {
  const source = lesson('<Callout kind="loud" title="T">a</Callout>\n\n<Figure src="/figures/a.svg" />')
  const { problems } = checkLesson(source, known)
  expect(problems.map((one) => problemText('it', one))).toEqual([
    'Callout: «kind» è «loud». Ammesso: note, try, warning.',
    'A Figure manca «alt». Ammesso: un testo tra virgolette doppie che dica qualcosa.',
  ])
  expect(problems.map((one) => problemText('en', one))).toEqual([
    'Callout: “kind” is “loud”. Allowed: note, try, warning.',
    'Figure lacks “alt”. Allowed: text in double quotes that says something.',
  ])
})
