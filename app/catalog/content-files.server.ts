import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LineCounter } from 'yaml'
import type * as z from 'zod'
import { languages, type Language } from '#app/i18n/language.ts'
import { problem, shown } from '#app/platform/mdx/problem.ts'
import type { CourseProblem, CourseSource } from './check-course.ts'
import { svgSize } from './figure-size.ts'
import { at, readFront, readYaml } from './front.ts'
import { Glossary } from './glossary.ts'
import { CourseFile, HomeWords, TrainerFile } from './sheets.ts'
import { tidy } from './source-hash.ts'

export type Content = {
  /** The name of this state of all files. */
  hash: string
  courses: { file: CourseFile; source: CourseSource }[]
  trainers: TrainerFile[]
  /** The written pages, as they stand in their files. */
  pages: PageSource[]
  glossary: Glossary
  problems: CourseProblem[]
}

/** One written page in one language; `name` is `<page>.<language>`. */
export type PageSource = { name: string; source: string; file: string }

type Text = { file: string; text: string }

/** Read all of `content/` that this room understands. What cannot be read is among the problems, never thrown. */
export function readContent(root = 'content'): Content {
  const problems: CourseProblem[] = []
  const texts = globSync(['courses/**/*.{yaml,mdx}', 'trainers/*.yaml', 'pages/*.{yaml,mdx}', 'glossary.yaml'], {
    cwd: root,
  })
    .toSorted()
    .map((file): Text => ({ file: path.join(root, file), text: readFileSync(path.join(root, file), 'utf8') }))
  const within = (folder: string) => texts.filter(({ file }) => file.startsWith(path.join(root, folder)))
  const trainers = within('trainers/').flatMap((text) => read(text, TrainerFile, problems))
  const [written, home] = [within('pages/').filter(isMdx), within('pages/').filter((text) => !isMdx(text))]
  for (const text of home) read(text, HomeWords, problems)
  const pages = written.map(({ file, text }) => ({ name: path.basename(file, '.mdx'), source: tidy(text), file }))
  const courses = within('courses/')
    .filter(({ file }) => path.basename(file) === 'course.yaml')
    .flatMap((text) =>
      read(text, CourseFile, problems).map((file) => ({
        file,
        source: courseSource(file, within(`courses/${path.basename(path.dirname(text.file))}/`), problems),
      })),
    )
  const words = within('glossary.yaml').flatMap((text) => read(text, Glossary, problems).flat())
  problems.push(...strangers(courses, trainers))
  return { hash: hashOf(texts), courses, trainers, pages, glossary: words, problems }
}

const isMdx = ({ file }: Text) => file.endsWith('.mdx')

function hashOf(texts: Text[]) {
  const hash = createHash('sha256')
  for (const { file, text } of texts) hash.update(`${file}\n${text.length}\n${text}`)
  return hash.digest('hex').slice(0, 40)
}

function read<S extends z.ZodType>({ file, text }: Text, schema: S, problems: CourseProblem[]): z.output<S>[] {
  const of = { subject: 'course' as const, id: file }
  const lines = new LineCounter()
  const yaml = readYaml(text, lines)
  if ('problem' in yaml) {
    problems.push({ ...yaml.problem, of, file })
    return []
  }
  const parsed = schema.safeParse(yaml.value)
  if (parsed.success) return [parsed.data]
  for (const issue of parsed.error.issues) {
    const found = shown(issue.path.join('.') || 'yaml')
    problems.push({
      ...problem(at(lines, yaml.placeOf(issue.path)), 'sheet', { found, reason: issue.message }),
      of,
      file,
    })
  }
  return []
}

function courseSource(course: CourseFile, texts: Text[], problems: CourseProblem[]): CourseSource {
  const lessons = texts.filter(({ file }) => file.endsWith('.mdx')).flatMap((text) => lessonSource(text, problems))
  const quizzes = texts
    .filter(({ file }) => path.basename(path.dirname(file)) === 'quizzes')
    .map(({ file, text }) => ({ id: path.basename(file, '.yaml'), source: tidy(text), file }))
  for (const language of languages) {
    const listed = lessons.filter((one) => one.language === language).map(({ id }) => id)
    const order = course.lessons.filter((id) => listed.includes(id))
    const at = listed.filter((id) => order.includes(id)).findIndex((id, index) => id !== order[index])
    if (at >= 0) {
      const values = { found: listed.join(', '), allowed: course.lessons.join(', ') }
      problems.push({
        ...problem(undefined, 'order', values),
        of: { subject: 'course', id: course.id },
        file: `${language}/`,
      })
    }
  }
  return { id: course.id, order: course.lessons, lessons, quizzes }
}

const nameOfLesson = /^\d+-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/

function lessonSource({ file, text }: Text, problems: CourseProblem[]) {
  const language = path.basename(path.dirname(file))
  const slug = nameOfLesson.exec(path.basename(file))?.[1]
  const of = { subject: 'lesson' as const, id: path.basename(file) }
  if (!slug || !languages.includes(language as Language)) {
    problems.push({ ...problem(undefined, 'fileName', { found: file }), of, file })
    return []
  }
  const source = tidy(text)
  const front = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)?.[1] ?? null
  const id = readFront(front).front?.id ?? slug
  return [{ id, language: language as Language, source, slug, file }]
}

/** Trainers and courses must know each other. */
function strangers(courses: Content['courses'], trainers: TrainerFile[]): CourseProblem[] {
  const missing = courses.filter(({ file }) => !trainers.some(({ id }) => id === file.trainer))
  return missing.map(({ file }) => ({
    ...problem(undefined, 'trainerMissing', { found: file.trainer, allowed: trainers.map(({ id }) => id).join(', ') }),
    of: { subject: 'course', id: file.id },
    file: `${file.id}/course.yaml`,
  }))
}

/** Whether a figure stands in the public folder, and says how large it is. */
export function figureExists(src: string): boolean | 'sizeless' {
  const file = path.join('public', path.normalize(src))
  if (!existsSync(file)) return false
  return !file.endsWith('.svg') || svgSize(readFileSync(file, 'utf8')) !== null || 'sizeless'
}
