import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stringify } from 'yaml'
import { aQuiz } from './quizzes.ts'

type Files = Record<string, string>

/** A folder like `content/` with one small course in both languages; `write` changes files of it. */
export function someContent(course: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'))
  const write = (files: Files) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
      writeFileSync(path.join(root, name), text)
    }
  }
  const of = (name: string) => `courses/${course}/${name}`
  write({
    [`trainers/${course}-trainer.yaml`]: stringify({
      id: `${course}-trainer`,
      slug: { it: `${course}-trainer`, en: `${course}-trainer` },
      name: 'Ada Prova',
      role: { it: 'Formatrice', en: 'Trainer' },
      bio: { it: 'Di prova.', en: 'For tests.' },
      teaches: [course],
    }),
    [of('course.yaml')]: courseYaml(course),
    [of('it/01-prima.mdx')]: lessonText('one', 'Prima'),
    [of('en/01-first.mdx')]: lessonText('one', 'First'),
    [of('it/02-seconda.mdx')]: lessonText('two', 'Seconda', `<Quiz id="${course}-quiz" />`),
    [of('en/02-second.mdx')]: lessonText('two', 'Second', `<Quiz id="${course}-quiz" />`),
    [of(`quizzes/${course}-quiz.yaml`)]: quizText(course),
  })
  return { root, write, of }
}

export const courseYaml = (course: string, more: object = {}) =>
  stringify({
    id: course,
    slug: { it: `${course}-it`, en: `${course}-en` },
    title: { it: 'Corso di prova', en: 'Test course' },
    summary: { it: 'In breve.', en: 'In short.' },
    audience: { it: 'Per tutti.', en: 'For everybody.' },
    outcomes: [{ it: 'Sai provare', en: 'You can test' }],
    trainer: `${course}-trainer`,
    lessons: ['one', 'two'],
    ...more,
  })

/** A lesson that is in order. */
export const lessonText = (id: string, title: string, more = '') =>
  `---
id: ${id}
title: "${title}"
summary: "In breve."
minutes: 9
goal: "Un traguardo."
---

Una scena al lavoro.

<Callout kind="try" title="Oggi">Prova.</Callout>

${more}`.trimEnd() + '\n'

/** The quiz of the course as YAML, with another text or another right answer if wished. */
export function quizText(course: string, change: (yaml: string) => string = (yaml) => yaml) {
  return change(stringify(aQuiz(`${course}-quiz`)))
}
