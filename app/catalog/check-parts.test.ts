import { expect, test } from 'vitest'
import { checkLesson } from './check-lesson.ts'

const known = {
  figure: () => true,
  quizzes: [],
  beside: { material: (_: string, src: string) => src.startsWith('here/'), term: (id: string) => id === 'cascade' },
}
const lesson = (body: string) => `---\nid: one\ntitle: "T"\nsummary: "S"\nminutes: 9\ngoal: "G"\n---\n\n${body}\n`
const check = (body: string) => checkLesson(lesson(body), known)
const said = (body: string) => check(body).problems.map(({ line, code }) => `${line - 8} ${code}`)

const video = (more: string, chapters = '') =>
  `<Video src="here/a.mp4" title="T" captions="here/a.it.vtt" length="1:20"${more}>${chapters}</Video>`

test.each([
  ['a term that is not in the glossary', 'A <Term id="x">word</Term>.', ['1 termMissing']],
  ['a term without its word', '<Term id="cascade"></Term>', ['1 hollow']],
  ['a term in a term', 'A <Term id="cascade">b <Term id="cascade">c</Term></Term>', ['1 plain']],
  ['a file that is not there', '<Download src="gone/a.pdf" title="T" />', ['1 materialMissing']],
  ['a file out of its folder', '<Download src="../a.pdf" title="T" />', ['1 attributeInvalid']],
  ['a file that could run', '<Download src="here/a.html" title="T" />', ['1 attributeInvalid']],
  ['sound without words', '<Audio src="here/a.mp3" title="T" />', ['1 hollow']],
  ['a video without captions', '<Video src="here/a.mp4" title="T" length="1:00" />', ['1 attributeMissing']],
  ['captions that are not there', video('').replace('here/a.it', 'gone/a.it'), ['1 materialMissing']],
  ['a chapter after the end', video('', '<Chapter at="1:20" title="C" />'), ['1 chapterLate']],
  ['a poll of one choice', '<Poll id="p" question="Q"><Choice id="a" says="A" /></Poll>', ['1 fewPieces']],
  [
    'two choices of one id',
    '<Poll id="p" question="Q"><Choice id="a" says="A" /><Choice id="a" says="B" /></Poll>',
    ['1 pieceTwice'],
  ],
  ['an empty list', '<Checklist id="c" title="T"></Checklist>', ['1 fewPieces']],
  [
    'a form in a task',
    '<Checklist id="c" title="T"><Task id="a"><Reflection id="r" prompt="P" /></Task></Checklist>',
    ['1 plain'],
  ],
  [
    'a term in the name of a box',
    '<Checklist id="c" title="T"><Task id="a">A <Term id="cascade">b</Term></Task></Checklist>',
    ['1 plain'],
  ],
  [
    'a list twice',
    '<Checklist id="c" title="T"><Task id="a">A</Task></Checklist>\n\n<Checklist id="c" title="T"><Task id="a">A</Task></Checklist>',
    ['3 partTwice'],
  ],
  ['one tab alone', '<Tabs><Tab title="A">a</Tab></Tabs>', ['1 fewPieces']],
  [
    'a place off the picture',
    '<Hotspot src="/figures/a.svg" alt="A"><Spot title="S" x="120" y="5">a</Spot></Hotspot>',
    ['1 attributeInvalid'],
  ],
  ['a host nobody knows', '<Embed host="elsewhere" video="abcde" title="T" />', ['1 attributeInvalid']],
])('%s is told where it stands', (_, body, expected) => {
  expect(said(body)).toEqual(expected)
})

test('what a learner may answer to or ask for is kept with the text', () => {
  const body = `A <Term id="cascade">word</Term> and <Term id="cascade">again</Term>.

<Checklist id="c" title="T"><Task id="a">A</Task><Task id="b">B</Task></Checklist>

<Poll id="p" question="Q"><Choice id="x" says="X" /><Choice id="y" says="Y" /></Poll>

<Download src="here/a.pdf" title="T" />

${video(' watch="80"', '<Chapter at="1:19" title="C" />')}`
  const { problems, lesson: checked } = check(body)
  expect(problems).toEqual([])
  expect(checked?.parts).toEqual({
    checklists: { c: ['a', 'b'] },
    polls: { p: ['x', 'y'] },
    videos: { 'here/a.mp4': { seconds: 80, watch: 80 } },
    media: ['here/a.mp4', 'here/a.it.vtt'],
    files: ['here/a.pdf'],
    terms: ['cascade'],
  })
})
