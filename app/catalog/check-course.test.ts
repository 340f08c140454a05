import { expect, test } from 'vitest'
import { checkCourse, type CourseSource, type LessonSource } from './check-course.ts'
import { isOwnPage } from './own-pages.ts'

const text = (id: string, language: 'it' | 'en', body = '', head = ''): LessonSource => ({
  id,
  language,
  slug: `${id}-${language}`,
  source: `---\nid: ${id}\ntitle: "T"\nsummary: "S"\nminutes: 9\ngoal: "G"\n${head}---\n\nText.\n\n${body}\n`,
})
const course = (lessons: LessonSource[], order = ['a', 'b']): CourseSource => ({ id: 'c', order, lessons, quizzes: [] })
const both = (id: string, body = '') => [text(id, 'it', body), text(id, 'en', body)]
const slugs = { course: new Set(['corso', 'course']), trainer: new Set(['ada']), lesson: new Set(['corso/uno']) }
const beside = { material: () => false, term: () => false }
const outside = {
  figure: () => false,
  beside,
  page: (url: string, language: 'it' | 'en') => isOwnPage(url, language, slugs),
}
const said = (source: CourseSource) =>
  checkCourse(source, outside).problems.map(({ of, code, values }) => [of.id, of.language, code, values.found])

test('a course in order is given back lesson by lesson, in its order', () => {
  const { problems, course: checked } = checkCourse(course([...both('b'), ...both('a')]), outside)
  expect(problems).toEqual([])
  expect(checked?.lessons.map(({ id, texts }) => [id, texts.map(({ language }) => language)])).toEqual([
    ['a', ['it', 'en']],
    ['b', ['it', 'en']],
  ])
})

const reflection = '<Reflection id="r" prompt="P" />'
test.each([
  ['a language is missing', course([...both('a'), text('b', 'it')]), [['c', undefined, 'languageMissing', 'b (en)']]],
  ['a lesson is not listed', course([...both('a'), ...both('b'), ...both('x')]), [['c', undefined, 'notListed', 'x']]],
  ['a lesson is listed twice', course([...both('a')], ['a', 'a']), [['c', undefined, 'lessonTwice', 'a']]],
  ['no lesson at all', course([], []), [['c', undefined, 'noLessons', 'c']]],
  [
    'a component in one language only',
    course([text('a', 'it', reflection), text('a', 'en'), ...both('b')]),
    [['a', 'en', 'unlikeOther', '@nothing']],
  ],
  [
    'free in one language only',
    course([text('a', 'it', '', 'free: true\n'), text('a', 'en'), ...both('b')]),
    [['a', 'en', 'freeUnlike', undefined]],
  ],
  [
    'a reflection of another lesson',
    course([...both('a', reflection), ...both('b', reflection)]),
    [
      ['b', 'it', 'elsewhere', 'r'],
      ['b', 'en', 'elsewhere', 'r'],
    ],
  ],
  [
    'a link to no page of its language',
    course([text('a', 'it', '[x](/en/courses) [y](/corsi/corso) [z](/corsi/altro)'), text('a', 'en'), ...both('b')]),
    [
      ['a', 'it', 'deadLink', '/en/courses'],
      ['a', 'it', 'deadLink', '/corsi/altro'],
    ],
  ],
])('%s', (_, source, expected) => {
  expect(said(source)).toEqual(expected)
})

test.each([
  ['/', 'it', true],
  ['/corsi/', 'it', true],
  ['/corsi?x=1#y', 'it', true],
  ['/formatori/ada', 'it', true],
  ['/impara/corso/uno', 'it', true],
  ['/impara/corso/due', 'it', false],
  ['/ordini/1', 'it', false],
  ['/en/shop', 'en', true],
  ['/en/negozio', 'en', false],
] as const)('%s is a page of ours in %s: %s', (url, language, expected) => {
  expect(isOwnPage(url, language, slugs)).toBe(expected)
})
